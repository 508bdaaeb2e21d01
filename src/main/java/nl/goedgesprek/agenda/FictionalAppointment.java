package nl.goedgesprek.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.goedgesprek.clients.Person;
import org.jspecify.annotations.Nullable;

/** Conversations with somebody who does not exist, to show what would be said of one. Nothing keeps them. */
public final class FictionalAppointment {

    private static final Duration DAY = Duration.ofDays(1);

    private FictionalAppointment() {}

    /**
     * One that came to stand as it does in the usual way.
     *
     * @param words of the coach, for a proposal or a no; none else
     */
    public static Appointment of(
            Wish wish, Instant start, Person person, AppointmentStatus status, @Nullable String words) {
        Appointment appointment = new Appointment(new Reservation(wish, start, person, ""), before(status), "", start);
        switch (status) {
            case SUGGESTED -> appointment.suggest(List.of(start, start.plus(DAY), start.plus(DAY.multipliedBy(3))));
            case PROPOSED -> appointment.say(words);
            case DECLINED -> appointment.decline(words, start);
            case CANCELLED -> appointment.cancel(null, start);
            case CONFIRMED, REQUESTED -> {}
        }
        return appointment;
    }

    /** As it stood when it was made. */
    private static AppointmentStatus before(AppointmentStatus status) {
        return switch (status) {
            case DECLINED -> AppointmentStatus.REQUESTED;
            case CANCELLED -> AppointmentStatus.CONFIRMED;
            case CONFIRMED, REQUESTED, PROPOSED, SUGGESTED -> status;
        };
    }

    /** The same when the coach is later. */
    public static Appointment late(Appointment appointment, int minutes) {
        appointment.arrival().tellDelay(minutes, appointment.time().start());
        return appointment;
    }
}
