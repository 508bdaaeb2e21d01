package nl.goedgesprek.notices;

import java.time.LocalDate;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.practice.Coach;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is to be about.
 *
 * @param appointment the one that it is about; none for the note of a morning
 * @param date of the day that it is about, on the practice's clock; only for the note of a morning
 */
record Topic(
        NoticeKind kind,
        Addressee addressee,
        Coach coach,
        @Nullable Appointment appointment,
        @Nullable LocalDate date) {

    /** @throws IllegalArgumentException when it is about no appointment */
    Appointment subject() {
        if (appointment == null) {
            throw new IllegalArgumentException(kind + " is about an appointment");
        }
        return appointment;
    }

    /** @throws IllegalArgumentException when it is about no day */
    LocalDate day() {
        if (date == null) {
            throw new IllegalArgumentException(kind + " is about a day");
        }
        return date;
    }
}
