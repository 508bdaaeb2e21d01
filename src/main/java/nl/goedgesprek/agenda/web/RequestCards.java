package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.practice.Address;

/** Puts who waits on cards, with what his moments would mean. */
@Dependent
class RequestCards {

    @Inject
    private Beforehand beforehand;

    @Inject
    private Outlooks outlooks;

    @Inject
    private SamePerson same;

    @Inject
    private DirectoryService directory;

    @Inject
    private Wording wording;

    RequestCard card(Appointment appointment) {
        return new RequestCard(
                appointment.getId(),
                appointment.person().agendaName(),
                wording.who(appointment.person()),
                appointment.type().title().in(wording.language()),
                appointment.address().map(Address::line).orElse(null),
                wording.since(appointment.arrangedAt()),
                beforehand.firstWords(appointment).orElse(null),
                appointment.coachWords().orElse(null),
                same.of(appointment.person()),
                directory.namesakeOfWhere(appointment.person()).orElse(null),
                moments(appointment).stream()
                        .map(start -> outlooks.of(appointment, start))
                        .toList());
    }

    private static List<Instant> moments(Appointment appointment) {
        return appointment.getStatus() == AppointmentStatus.SUGGESTED
                ? appointment.suggestions()
                : List.of(appointment.time().start());
    }
}
