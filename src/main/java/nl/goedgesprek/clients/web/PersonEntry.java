package nl.goedgesprek.clients.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.booking.ContactCheck;
import nl.goedgesprek.booking.ContactEntry;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PersonFacts;
import nl.goedgesprek.clients.PhoneNumber;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.platform.Violation;
import org.jspecify.annotations.Nullable;

/** What the coach types about somebody; the same must hold for it as for what a visitor types about himself. */
record PersonEntry(ContactEntry contact, Language language, Set<ContactRole> roles, String logConsent) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    PersonEntry {
        roles = Set.copyOf(roles);
    }

    /** Somebody new, who talks with the coach unless said otherwise. */
    static PersonEntry of(String organisation) {
        return new PersonEntry(
                new ContactEntry("", "", "", organisation, "", null), Language.NL, Set.of(ContactRole.CLIENT), "");
    }

    static PersonEntry of(Person person) {
        ContactEntry contact = new ContactEntry(
                person.getName(),
                person.getEmail(),
                person.phone().map(PhoneNumber::international).orElse(""),
                person.organisation().map(Organisation::getName).orElse(""),
                person.jobTitle().orElse(""),
                null);
        String logConsent = person.logConsent().map(DATE::format).orElse("");
        return new PersonEntry(contact, person.language(), person.roles(), logConsent);
    }

    /** @param zone of the clock of who it is about, which nobody types; or none */
    static PersonEntry read(PostedForm form, @Nullable ZoneId zone) {
        ContactEntry contact = new ContactEntry(
                form.text("name"),
                form.text("email"),
                form.text("phone"),
                form.text("organisation"),
                form.text("job"),
                zone == null ? null : zone.getId());
        Language language = form.text("language").equals(Language.EN.name()) ? Language.EN : Language.NL;
        return new PersonEntry(
                contact,
                language,
                Stream.of(ContactRole.values())
                        .filter(role -> form.has(field(role)))
                        .collect(Collectors.toSet()),
                form.text("logConsent").strip());
    }

    /** The name of the field for a role. */
    static String field(ContactRole role) {
        return "role-" + role;
    }

    /** @param today after which nobody can have said yes */
    List<Violation> violations(LocalDate today) {
        List<Violation> all = new ArrayList<>(ContactCheck.violations(contact));
        if (!logConsent.isEmpty()) {
            TypedMoment.check("logConsent", logConsent, consent(), "violation.date")
                    .ifPresent(all::add);
            consent()
                    .filter(today::isBefore)
                    .map(later -> new Violation("logConsent", "clients.violation.consent"))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** Empty when he did not say yes, or it cannot be read. */
    private Optional<LocalDate> consent() {
        return TypedMoment.date(logConsent);
    }

    /** The facts, of use only when nothing is wrong with them. */
    PersonFacts facts() {
        return new PersonFacts(
                ContactCheck.contact(contact, language), roles, consent().orElse(null));
    }
}
