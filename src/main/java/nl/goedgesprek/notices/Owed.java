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
 * @param appointment what it is about; null for a mail about a day or an account
 * @param date the day it is about; null for a mail about something else
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

    /** Each time that somebody asks; what it opens closes what the one before it opened. */
    static Owed login(NoticeKind kind, Coach coach) {
        String key = kind + ":" + coach.getId() + ":" + UUID.randomUUID();
        return new Owed(kind, Addressee.COACH, key, coach, null, null);
    }

    /**
     * The link to all that is kept about somebody, to where mail reaches him.
     *
     * @param turn what tells one time that he asks from another
     */
    public static Owed rights(Appointment appointment, long turn) {
        String key = NoticeKind.RIGHTS + ":person " + appointment.person().getId() + ":" + turn;
        return new Owed(NoticeKind.RIGHTS, Addressee.VISITOR, key, appointment.coach(), appointment, null);
    }

    /** Once, for whoever had himself forgotten or for a coach of his. */
    public static Owed farewell(Addressee addressee, Appointment appointment) {
        return about(NoticeKind.FAREWELL, addressee, appointment, addressee);
    }

    private static Owed about(NoticeKind kind, Addressee addressee, Appointment appointment, Object which) {
        String key = kind + ":" + appointment.getId() + ":" + which;
        return new Owed(kind, addressee, key, appointment.coach(), appointment, null);
    }

    private static long start(Appointment appointment) {
        return appointment.time().start().toEpochMilli();
    }

    Notice at(Instant now) {
        return at(now, now);
    }

    /** @param due not before when it goes out */
    Notice at(Instant now, Instant due) {
        return new Notice(this, now, due);
    }
}
