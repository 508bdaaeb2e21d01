package nl.goedgesprek.clients.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.ProgrammeListService;
import nl.goedgesprek.platform.AtDesk;

/** The timeline of one person as a file. */
@WebServlet({ClientAddresses.PERSON + ".csv", ClientAddresses.PERSON + ".xlsx"})
public class PersonSheet extends TimelineSheet<Person> {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClientsService clients;

    @Inject
    private transient VisitService visits;

    @Inject
    private transient ProgrammeListService programmes;

    @Inject
    private transient AtDesk desk;

    @Inject
    private transient History history;

    @Override
    Optional<Person> find(long id) {
        return clients.person(id);
    }

    @Override
    List<TimelineLine> happened(Person with) {
        return history.happened(
                visits.with(with, Integer.MAX_VALUE),
                desk.isCoach() ? programmes.of(with) : List.of(),
                with.createdAt(),
                false);
    }

    @Override
    protected Subject subject() {
        return found().map(Person::getId).map(Subject::person).orElse(Subject.NONE);
    }
}
