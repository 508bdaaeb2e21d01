package nl.goedgesprek.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.Change;
import nl.goedgesprek.practice.Coach;
import org.jspecify.annotations.Nullable;

/**
 * A mail that somebody is to get.
 *
 * @param onceKey what makes it the same mail when two nodes see that it is owed; for what the clock brings it tells of
 *     which moment it speaks, so that another moment owes another mail
 * @param appointment what it is about; null for a mail about a day
 * @param date the day it is about; null for a mail about an appointment
 */
public record Owed(
        NoticeKind kind,
        Addressee addressee,
        String onceKey,
        Coach coach,
        @Nullable Appointment appointment,
        @Nullable LocalDate date) {

    /** What one is told because something happened. */
    static Owed change(Change change, Addressee addressee, Appointment appointment) {
        return about(NoticeKind.valueOf(change.name()), addressee, appointment, UUID.randomUUID());
    }

    static Owed reminder(Appointment appointment) {
        return about(NoticeKind.REMINDER, Addressee.VISITOR, appointment, start(appointment));
    }

    /** Once in an appointment's life, however often it moves. */
    static Owed intake(Appointment appointment) {
        return about(NoticeKind.INTAKE, Addressee.VISITOR, appointment, "once");
    }

    static Owed afterwards(Appointment appointment) {
        return about(NoticeKind.AFTERWARDS, Addressee.VISITOR, appointment, "once");
    }

    static Owed unanswered(Appointment appointment) {
        return about(
                NoticeKind.UNANSWERED,
                Addressee.COACH,
                appointment,
                appointment.arrangedAt().toEpochMilli());
    }

    static Owed morning(Coach coach, LocalDate date) {
        String key = NoticeKind.MORNING + ":" + coach.getId() + ":" + date;
        return new Owed(NoticeKind.MORNING, Addressee.COACH, key, coach, null, date);
    }

    private static Owed about(NoticeKind kind, Addressee addressee, Appointment appointment, Object which) {
        String key = kind + ":" + appointment.getId() + ":" + which;
        return new Owed(kind, addressee, key, appointment.coach(), appointment, null);
    }

    private static long start(Appointment appointment) {
        return appointment.time().start().toEpochMilli();
    }

    Notice at(Instant now) {
        return new Notice(this, now);
    }
}
