package nl.goedgesprek.booking;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.EmailAddress;
import nl.goedgesprek.clients.PhoneNumber;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import org.jspecify.annotations.Nullable;

/** Reads who somebody is and how to reach him. Names are in any script; a mail address and a phone number must work. */
public final class ContactCheck {

    private static final int NAME = 120;
    private static final int ORGANISATION = 200;
    private static final int ZONE = 60;
    private static final String REGION = "NL";

    private ContactCheck() {}

    /** What is wrong with it; the fields are {@code contact.name}, {@code organisation.role} and so on. */
    public static List<Violation> violations(ContactEntry entry) {
        List<Violation> all = new ArrayList<>();
        required("contact.name", entry.name()).ifPresent(all::add);
        Typed.tooLong("contact.name", entry.name(), NAME).ifPresent(all::add);
        emailViolation(entry).ifPresent(all::add);
        String phone = Typed.line(entry.phone());
        if (!phone.isEmpty() && PhoneNumber.parse(phone, REGION).isEmpty()) {
            all.add(new Violation("contact.phone", "violation.phone"));
        }
        Typed.tooLong("organisation.name", entry.organisation(), ORGANISATION).ifPresent(all::add);
        Typed.tooLong("organisation.role", entry.role(), NAME).ifPresent(all::add);
        return all;
    }

    /** @throws ViolationException when something is wrong with it */
    public static Contact contact(ContactEntry entry, Language language) {
        List<Violation> wrong = violations(entry);
        if (!wrong.isEmpty()) {
            throw new ViolationException(wrong);
        }
        return new Contact(
                Typed.line(entry.name()),
                Typed.line(entry.email()),
                PhoneNumber.parse(Typed.line(entry.phone()), REGION)
                        .map(PhoneNumber::e164)
                        .orElse(null),
                language,
                zone(entry.zone()),
                Typed.orNull(entry.organisation()),
                Typed.orNull(entry.role()));
    }

    /** A zone that nobody typed: one that does not exist is none. */
    private static @Nullable ZoneId zone(@Nullable String name) {
        return name != null && ZoneId.getAvailableZoneIds().contains(name) && name.length() <= ZONE
                ? ZoneId.of(name)
                : null;
    }

    private static Optional<Violation> emailViolation(ContactEntry entry) {
        Optional<Violation> missing = required("contact.email", entry.email());
        if (missing.isPresent() || EmailAddress.parse(Typed.line(entry.email())).isPresent()) {
            return missing;
        }
        return Optional.of(new Violation("contact.email", "violation.email"));
    }

    private static Optional<Violation> required(String field, @Nullable String typed) {
        return Typed.line(typed).isEmpty() ? Optional.of(new Violation(field, "violation.required")) : Optional.empty();
    }
}
