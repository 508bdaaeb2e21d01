package nl.goedgesprek.clients;

import java.time.Instant;
import java.util.Set;

/** Somebody whom no database knows, for tests that need none. */
public final class SamplePerson {

    private SamplePerson() {}

    public static Person of(Contact contact) {
        Organisation organisation =
                contact.organisation() == null ? null : Organisation.called(contact.organisation(), Instant.EPOCH);
        return new Person(contact, organisation, Set.of(ContactRole.CLIENT), Instant.EPOCH);
    }
}
