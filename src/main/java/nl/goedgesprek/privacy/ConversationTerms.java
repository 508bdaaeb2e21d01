package nl.goedgesprek.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.RecordsService;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.privacy.Going.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Knows when conversations that led to nothing go by themselves: after the practice's term; one that was called off and
 * about which something was written in a programme, not before that may go. Where somebody sits at the desk, of his own.
 */
@Dependent
class ConversationTerms {

    @Inject
    private AppointmentService appointments;

    @Inject
    private RecordsService records;

    @Inject
    private PracticeService practices;

    @Inject
    private CurrentCoach currentCoach;

    /** What goes on a day or before, on the practice's calendar. */
    List<Going> until(LocalDate last) {
        Practice practice = practices.practice();
        Instant end = last.plusDays(1).atStartOfDay(practice.zone()).toInstant();
        Map<Long, Programme> written = records.writtenAboutCalledOff();
        return appointments.ledToNothing(end).stream()
                .filter(appointment -> !currentCoach.isKeptFrom(appointment.coach()))
                .flatMap(
                        appointment -> day(practice, appointment, written.get(appointment.getId()))
                                .map(day -> going(day, appointment))
                                .stream())
                .filter(going -> !going.on().isAfter(last))
                .toList();
    }

    /** Empty as long as the programme in which something was written about it goes on. */
    private Optional<LocalDate> day(Practice practice, Appointment appointment, @Nullable Programme written) {
        Optional<LocalDate> own = appointment.ledToNothingAt().map(practice::erasureDay);
        if (written == null) {
            return own;
        }
        return records.erasureDay(written)
                .flatMap(programmes -> own.map(day -> day.isAfter(programmes) ? day : programmes));
    }

    private static Going going(LocalDate day, Appointment appointment) {
        return new Going(
                day,
                Sort.CONVERSATION,
                appointment.getId(),
                appointment.person().getName());
    }
}
