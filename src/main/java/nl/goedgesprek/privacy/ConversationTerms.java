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
import nl.goedgesprek.agenda.FollowUp;
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
        Instant end = last.plusDays(1).atStartOfDay(practices.practice().zone()).toInstant();
        return passing(appointments.ledToNothing(end)).stream()
                .filter(one -> !currentCoach.isKeptFrom(one.appointment().coach()))
                .filter(one -> !one.on().isAfter(last))
                .map(one -> going(one.on(), one.appointment()))
                .toList();
    }

    /** Whether it led to nothing and its day is this one, or was. */
    boolean isOver(Appointment appointment, LocalDate today) {
        return !appointment.isErased()
                && appointment.ledToNothingAt().isPresent()
                && passing(List.of(appointment)).stream()
                        .noneMatch(one -> one.on().isAfter(today));
    }

    /**
     * A conversation that led to nothing.
     *
     * @param on the day on which it goes; {@link LocalDate#MAX} as long as nobody can tell
     */
    record Passing(Appointment appointment, LocalDate on) {}

    /** When each of what led to nothing goes, whosoever it is. */
    List<Passing> passing(List<Appointment> ledToNothing) {
        Practice practice = practices.practice();
        Map<Long, Programme> written = records.writtenAboutCalledOff();
        return ledToNothing.stream()
                .map(appointment -> new Passing(
                        appointment,
                        day(practice, appointment, written.get(appointment.getId()))
                                .orElse(LocalDate.MAX)))
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

    /** Whether who had it stays known all the same when it goes, and has no other. */
    boolean leavesHim(Appointment erased) {
        return isInProgramme(erased) || isKnownBesides(erased);
    }

    /** What was written in a programme that is over has a term of its own; but who said no was named a day for all of it. */
    private boolean isInProgramme(Appointment erased) {
        boolean saidNo =
                erased.followUp().filter(answer -> answer == FollowUp.NO).isPresent();
        return saidNo ? records.needs(erased.person()) : records.hasHad(erased.person());
    }

    /** Who was put right since has a term of his own. */
    private static boolean isKnownBesides(Appointment erased) {
        return erased.person().correctedAt().isAfter(erased.createdAt());
    }

    private static Going going(LocalDate day, Appointment appointment) {
        return new Going(
                day,
                Sort.CONVERSATION,
                appointment.getId(),
                appointment.person().getName());
    }
}
