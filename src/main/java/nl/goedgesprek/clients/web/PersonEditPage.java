package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.booking.ContactEntry;
import nl.goedgesprek.clients.ClientChangedException;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.OnceService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import org.jspecify.annotations.Nullable;

/** Where the coach writes somebody down, or corrects what is written of him. */
@Named
@RequestScoped
public class PersonEditPage {

    @Inject
    private PostedForm form;

    @Inject
    private ClientsService clients;

    @Inject
    private OnceService once;

    @Inject
    private ClientWords words;

    private PersonEntry entry = PersonEntry.of("");
    private List<Violation> violations = List.of();
    private @Nullable Person person;
    private boolean changed;

    /** Saves what was sent. Answers <i>not found</i> when somebody is asked for who does not exist. */
    public void open() {
        person = find().orElse(null);
        if (person == null && form.has("id")) {
            PageTurn.notFound();
            return;
        }
        if (form.isSent()) {
            entry = PersonEntry.read(form, find().flatMap(Person::zone).orElse(null));
            violations = entry.violations(words.today());
            if (violations.isEmpty()) {
                save();
            }
        } else {
            entry = find().map(PersonEntry::of).orElseGet(() -> PersonEntry.of(organisation()));
        }
    }

    private Optional<Person> find() {
        return form.number("id").flatMap(clients::person);
    }

    /** The organisation from whose page the coach comes to add somebody. */
    private String organisation() {
        return form.number("organisatie")
                .flatMap(clients::organisation)
                .map(Organisation::getName)
                .orElse("");
    }

    private void save() {
        try {
            PageTurn.to(Done.SAVED.at(ClientAddresses.PERSON + "?id=" + saved()));
        } catch (ClientChangedException meanwhile) {
            changed = true;
            person = find().orElse(null);
        }
    }

    private long saved() {
        return person == null
                ? Long.parseLong(once.once(
                        form, () -> String.valueOf(clients.add(entry.facts()).getId())))
                : corrected(person);
    }

    private long corrected(Person known) {
        int version = form.number("version").orElse(-1L).intValue();
        clients.correct(known.getId(), entry.facts(), version);
        return known.getId();
    }

    /** Null when it is somebody new. */
    public @Nullable Person getPerson() {
        return person;
    }

    public ContactEntry getContact() {
        return entry.contact();
    }

    /** When he said that the coaching log may name him, as it was typed; empty when he did not. */
    public String getLogConsent() {
        return entry.logConsent();
    }

    public String getLanguage() {
        return entry.language().name();
    }

    public List<RoleBox> getRoles() {
        return Stream.of(ContactRole.values())
                .map(role -> new RoleBox(
                        PersonEntry.field(role),
                        words.text("clients.role." + role),
                        words.text("clients.role." + role + ".hint"),
                        entry.roles().contains(role)))
                .toList();
    }

    /** A role to tick. */
    public record RoleBox(String name, String label, String hint, boolean chosen) {}

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return new Wrong(words.reader(), violations).at(field);
    }

    public boolean isWrong() {
        return !violations.isEmpty();
    }

    /** Whether he was changed elsewhere since; sent again, what stands here counts. */
    public boolean isChanged() {
        return changed;
    }
}
