package nl.goedgesprek.privacy;

import java.time.Instant;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.SecretCode;

/**
 * By what somebody, an organisation, an appointment or the drafts of a mail address are known again in another copy of the same
 * database: a hash of 64 hexadecimal digits that tells nothing of him. A number alone would not do: after an older copy was put back, the next new person
 * gets a number that was given before. Nobody was written down under the same number at the same millisecond.
 *
 * @param hash what is kept
 */
public record Identity(String hash) {

    static Identity of(Person person) {
        return ofPerson(person.getId(), person.createdAt());
    }

    static Identity ofPerson(long id, Instant createdAt) {
        return hashed("person " + id + ' ' + createdAt.toEpochMilli());
    }

    static Identity ofOrganisation(long id, Instant createdAt) {
        return hashed("organisation " + id + ' ' + createdAt.toEpochMilli());
    }

    static Identity of(Appointment appointment) {
        return ofAppointment(appointment.calendarUid());
    }

    /** @param calendarUid what it is called in every calendar, for life */
    static Identity ofAppointment(String calendarUid) {
        return hashed("appointment " + calendarUid);
    }

    /** @param mark by which the drafts of a mail address are found, which who has no key cannot make */
    static Identity ofDrafts(String mark) {
        return hashed("drafts " + mark);
    }

    private static Identity hashed(String text) {
        return new Identity(new SecretCode(text).hash());
    }

    /** Whether a text can be such a hash. */
    static boolean isHash(String text) {
        return text.matches("[0-9a-f]{64}");
    }
}
