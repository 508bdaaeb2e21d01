package nl.goedgesprek.clients;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the coach writes down of somebody, already checked.
 *
 * @param logConsent when he said that the coaching log may name him; none when he did not, or takes it back
 */
public record PersonFacts(
        Contact contact, Set<ContactRole> roles, @Nullable LocalDate logConsent) {

    public PersonFacts {
        roles = Set.copyOf(roles);
    }
}
