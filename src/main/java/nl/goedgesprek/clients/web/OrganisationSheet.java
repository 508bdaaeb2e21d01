package nl.goedgesprek.clients.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.coaching.ProgrammeListService;
import nl.goedgesprek.platform.AtDesk;

/** The timeline of everybody of one organisation as a file. */
@WebServlet({ClientAddresses.ORGANISATION + ".csv", ClientAddresses.ORGANISATION + ".xlsx"})
public class OrganisationSheet extends TimelineSheet<Organisation> {

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
    Optional<Organisation> find(long id) {
        return clients.organisation(id);
    }

    @Override
    List<TimelineLine> happened(Organisation with) {
        return history.happened(
                visits.with(with, Integer.MAX_VALUE),
                desk.isCoach() ? programmes.of(with) : List.of(),
                with.createdAt(),
                true);
    }

    @Override
    protected Subject subject() {
        return found().map(Organisation::getId).map(Subject::organisation).orElse(Subject.NONE);
    }
}
