package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.clients.Namesake;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PhoneNumber;
import nl.goedgesprek.coaching.ProgrammeListService;
import nl.goedgesprek.platform.AtDesk;
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
    private ProgrammeListService programmes;

    @Inject
    private AtDesk desk;

    @Inject
    private History history;

    @Inject
    private Removing removing;

    @Inject
    private ClientWords words;

    private @Nullable Person person;
    private History.Shown shown = History.Shown.NOTHING;
    private List<Person> namesakes = List.of();
    private @Nullable Namesake namesake;

    /** Deletes him when that was asked. Answers <i>not found</i> when there is nobody of this number. */
    public void open() {
        Person found = find().orElse(null);
        if (found == null) {
            PageTurn.notFound();
            return;
        }
        person = found;
        if (removing.person(found.getId())) {
            return;
        }
        shown = history.shown(
                visits.with(found, History.MOST),
                desk.isCoach() ? programmes.of(found) : List.of(),
                found.createdAt(),
                false);
        namesakes = directory.namesakes(found);
        namesake = directory.namesakeOfWhere(found).orElse(null);
    }

    /** Null when there is nobody of this number. */
    public @Nullable Person getPerson() {
        return person;
    }

    /** Looked up when somebody asks: a sent form, such as that to log out, asks before the page is opened. */
    private Person get() {
        if (person == null) {
            person = find().orElseThrow(() -> new IllegalStateException("nobody was opened"));
        }
        return person;
    }

    private Optional<Person> find() {
        return form.number("id").flatMap(clients::person);
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

    /** Another organisation that may be the same; null when there is none. */
    public @Nullable Namesake getNamesake() {
        return namesake;
    }

    public History.Shown getShown() {
        return shown;
    }

    /** Others who may be the same person. */
    public List<Person> getNamesakes() {
        return namesakes;
    }

    /** What keeps him from being deleted, in sentences; empty when nothing does. */
    public List<String> getTies() {
        return removing.ties(get());
    }

    /** Whether he was to be deleted but was changed, or got something that ties him, meanwhile. */
    public boolean isRefused() {
        return removing.isRefused();
    }

    /** What was done just now, in words; empty when nothing was. */
    public String getDone() {
        return Done.of(form, words);
    }
}
