package nl.goedgesprek.agenda;

import java.time.Instant;
import java.util.List;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/** Appointments that no database knows, for tests that need none, and what may happen to them. */
public final class SampleAppointment {

    private SampleAppointment() {}

    public static Appointment of(Wish wish, Instant start, Person person, AppointmentStatus status) {
        return new Appointment(
                new Reservation(wish, start, person, ""), status, "6f1f0f8e-8d5e-4c8e-9a6c-1d7a5c0e4b21", start);
    }

    public static Appointment suggested(Wish wish, Person person, List<Instant> moments) {
        Appointment suggested = of(wish, moments.get(0), person, AppointmentStatus.SUGGESTED);
        suggested.suggest(moments);
        return suggested;
    }

    public static Appointment moved(Appointment appointment, Instant start, AppointmentStatus status) {
        appointment.moveTo(start, status, start);
        return appointment;
    }

    public static Appointment proposed(Appointment appointment, Instant start, @Nullable String words) {
        appointment.say(words);
        return moved(appointment, start, AppointmentStatus.PROPOSED);
    }

    public static Appointment cancelled(Appointment appointment, @Nullable String reason) {
        appointment.cancel(reason, appointment.time().start());
        return appointment;
    }

    public static Appointment declined(Appointment appointment, @Nullable String words) {
        appointment.decline(words, appointment.time().start());
        return appointment;
    }

    public static Appointment followedUp(Appointment appointment, FollowUp answer) {
        appointment.followUp(answer, appointment.time().end());
        return appointment;
    }

    public static Appointment delayed(Appointment appointment, int minutes) {
        appointment.arrival().tellDelay(minutes, appointment.time().start());
        return appointment;
    }

    public static Appointment relocated(Appointment appointment, Address place) {
        appointment.relocateTo(place, appointment.time().start());
        return appointment;
    }

    public static BlockedTime blocked(Coach coach, TimeRange time, String title) {
        return new BlockedTime(coach, time, title, null);
    }
}
