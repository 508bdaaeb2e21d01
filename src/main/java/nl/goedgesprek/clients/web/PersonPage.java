package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PhoneNumber;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/** One person: how to reach him, where he works, and what he and the coach spoke of when. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    private PostedForm form;

    @Inject
    private ClientsService clients;

    @Inject
    private DirectoryService directory;

    @Inject
    private VisitService visits;

    @Inject
    private History history;

    @Inject
    private ClientWords words;

    private @Nullable Person person;
    private History.Shown shown = History.Shown.NOTHING;
    private List<Person> namesakes = List.of();

    /** Answers <i>not found</i> when there is nobody of this number. */
    public void open() {
        Person found = form.number("id").flatMap(clients::person).orElse(null);
        if (found == null) {
            PageTurn.notFound();
            return;
        }
        person = found;
        shown = history.shown(visits.with(found, History.MOST), found.createdAt(), false);
        namesakes = directory.namesakes(found);
    }

    /** Null when there is nobody of this number. */
    public @Nullable Person getPerson() {
        return person;
    }

    private Person get() {
        if (person == null) {
            throw new IllegalStateException("nobody was opened");
        }
        return person;
    }

    public String getJobTitle() {
        return get().jobTitle().orElse("");
    }

    public String getRoles() {
        return words.roles(get());
    }

    public String getPhone() {
        return get().phone().orElse("");
    }

    /** The phone number as one reads it aloud; empty when there is none. */
    public String getPhoneToRead() {
        return get().phone().map(PhoneNumber::international).orElse("");
    }

    public String getLanguage() {
        return words.text("clients.language." + get().language());
    }

    /** Where he works; null when that is not known. */
    public @Nullable Organisation getOrganisation() {
        return get().organisation().orElse(null);
    }

    public History.Shown getShown() {
        return shown;
    }

    /** Others who may be the same person. */
    public List<Person> getNamesakes() {
        return namesakes;
    }

    /** What was done just now, in words; empty when nothing was. */
    public String getDone() {
        return Done.of(form, words);
    }
}
