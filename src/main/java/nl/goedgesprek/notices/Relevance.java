package nl.goedgesprek.notices;

import static nl.goedgesprek.agenda.AppointmentStatus.CANCELLED;
import static nl.goedgesprek.agenda.AppointmentStatus.CONFIRMED;
import static nl.goedgesprek.agenda.AppointmentStatus.DECLINED;
import static nl.goedgesprek.agenda.AppointmentStatus.PROPOSED;
import static nl.goedgesprek.agenda.AppointmentStatus.REQUESTED;
import static nl.goedgesprek.agenda.AppointmentStatus.SUGGESTED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import nl.goedgesprek.access.PasswordResetService;
import nl.goedgesprek.agenda.Access;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.scheduling.TimeRange;

/** Whether what a mail was to say is still true at the moment of sending. What no longer is, is not sent. */
final class Relevance {

    /** A route for the day is of no use when the day is half over. */
    static final LocalTime MORNING_ENDS = LocalTime.NOON;

    private Relevance() {}

    /**
     * An appointment at the moment of sending.
     *
     * @param sameMoment whether it still has the moment, and waits since the same time, as when the mail became owed
     * @param saidHowToGoOn whether its visitor said how to go on afterwards
     * @param questionsOpen whether he left questions open that he is asked, and a link in a mail lets him answer them
     */
    record Situation(
            AppointmentStatus status,
            TimeRange time,
            boolean sameMoment,
            boolean saidHowToGoOn,
            boolean questionsOpen,
            Instant now) {

        private boolean is(AppointmentStatus... any) {
            return Set.of(any).contains(status);
        }

        private boolean hasNotEnded() {
            return now.isBefore(time.end());
        }

        /** Whether he can still say how to go on, also when no mail could go out before. */
        private boolean hasJustEnded() {
            return !hasNotEnded() && now.isBefore(time.end().plus(Appointment.FOLLOWED_UP_WITHIN));
        }

        private boolean hasNotBegun() {
            return now.isBefore(time.start());
        }
    }

    static boolean holds(NoticeKind kind, Situation present) {
        return switch (kind) {
            case BOOKED, ACCEPTED -> present.is(CONFIRMED) && present.hasNotEnded();
            case REQUESTED -> present.is(REQUESTED) && present.hasNotEnded();
            case PROPOSED -> present.is(PROPOSED) && present.hasNotEnded();
            case MOVED -> present.is(CONFIRMED, REQUESTED, PROPOSED) && present.hasNotEnded();
            case SUGGESTED -> present.is(SUGGESTED);
            case DECLINED -> present.is(DECLINED);
            case CANCELLED -> present.is(CANCELLED);
            case DELAYED -> present.is(CONFIRMED) && present.hasNotEnded();
            case FOLLOWED_UP -> present.saidHowToGoOn();
            case REMINDER -> present.is(CONFIRMED) && present.sameMoment() && present.hasNotBegun();
            case INTAKE -> present.is(CONFIRMED) && present.questionsOpen() && present.hasNotBegun();
            case AFTERWARDS -> present.is(CONFIRMED) && present.hasJustEnded() && !present.saidHowToGoOn();
            case UNANSWERED -> present.status().isWaitingForCoach() && present.sameMoment();
            case MORNING, PASSWORD, ADDRESS, ADDRESS_ASKED, RIGHTS, FAREWELL ->
                throw new IllegalArgumentException(kind + " is about no appointment");
        };
    }

    /** Whether who asked for another password, or to log in with another address, still waits for the link. */
    static boolean holdsAsked(Instant asked, Instant now) {
        return now.isBefore(asked.plus(PasswordResetService.STAYS_OPEN));
    }

    /** Whether who asked for what is kept about him still waits for the link. */
    static boolean holdsOwn(Instant asked, Instant now) {
        return now.isBefore(asked.plus(Access.STAYS_OPEN));
    }

    /**
     * Whether the coach's note on a day is still of use.
     *
     * @param now on the clock of the practice
     */
    static boolean holdsOn(LocalDate day, ZonedDateTime now, boolean anythingPlanned) {
        return anythingPlanned
                && now.toLocalDate().equals(day)
                && now.toLocalTime().isBefore(MORNING_ENDS);
    }
}
