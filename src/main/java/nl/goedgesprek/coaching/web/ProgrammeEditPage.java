package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PersonLeavingException;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeChangedException;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.platform.OnceService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.practice.CurrentCoach;
import org.jspecify.annotations.Nullable;

/**
 * Where the coach begins a programme, or corrects what was agreed. For a new one he first looks up with whom. The form
 * needs no session, so that it still works when he had to log in again.
 */
@Named
@RequestScoped
public class ProgrammeEditPage {

    @Inject
    private PostedForm form;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ClientsService clients;

    @Inject
    private DirectoryService directory;

    @Inject
    private OnceService once;

    @Inject
    private SponsorChoices sponsors;

    @Inject
    private CoachingWords words;

    private ProgrammeEntry entry = new ProgrammeEntry("", "", "", "", "");
    private List<Violation> violations = List.of();
    private @Nullable Programme programme;
    private @Nullable Person client;
    private boolean changed;
    private boolean leaving;

    /** Saves what was sent. Answers <i>not found</i> when a programme or a client is asked for that does not exist. */
    public void open() {
        programme = form.number("id").flatMap(programmes::open).orElse(null);
        client = programme != null ? programme.client() : asked().orElse(null);
        if (client == null && (form.has("id") || form.has("client"))) {
            PageTurn.notFound();
        } else if (client != null && form.isSentFromHere()) {
            act(client);
        } else {
            entry = programme != null ? ProgrammeEntry.of(programme) : ProgrammeEntry.starting(words.today());
        }
    }

    private Optional<Person> asked() {
        return form.has("id") ? Optional.empty() : form.number("client").flatMap(clients::person);
    }

    private void act(Person with) {
        entry = ProgrammeEntry.read(form);
        if (isSearching()) {
            return;
        }
        violations = entry.violations();
        if (violations.isEmpty()) {
            save(with);
        }
    }

    /**
     * Whether he looks for a sponsor, and nothing is to be saved yet. The key <i>Enter</i> presses the first button,
     * which is the one that searches, so what is typed there counts, too.
     */
    private boolean isSearching() {
        boolean pressed = form.text("do").equals("zoek");
        return !getSponsorTyped().isEmpty() && (pressed || !getSponsorTyped().equals(form.text("gezocht")));
    }

    private void save(Person with) {
        try {
            PageTurn.to(CoachingAddresses.PROGRAMME + "?id=" + saved(with) + "&bewaard");
        } catch (ProgrammeChangedException meanwhile) {
            changed = true;
            programme = form.number("id").flatMap(programmes::find).orElse(null);
        } catch (PersonLeavingException asked) {
            leaving = true;
        }
    }

    private long saved(Person with) {
        if (programme == null) {
            return Long.parseLong(once.once(
                    form,
                    () -> String.valueOf(programmes
                            .begin(currentCoach.get(), with.getId(), entry.checked())
                            .getId())));
        }
        int seen = form.number("version").orElse(-1L).intValue();
        programmes.agree(programme.getId(), entry.checked(), seen);
        return programme.getId();
    }

    /** Null when it is a new one. */
    public @Nullable Programme getProgramme() {
        return programme;
    }

    /** Null as long as the coach has not said with whom. */
    public @Nullable Person getClient() {
        return client;
    }

    public ProgrammeEntry getEntry() {
        return entry;
    }

    /** What he types to find the client of a new programme. */
    public String getTyped() {
        return form.text("zoek").strip();
    }

    /** Who may be meant: who is like what he typed, or else who is of the organisation from whose page he comes. */
    public List<Person> getFound() {
        return getTyped().isEmpty()
                ? form.number("bij")
                        .flatMap(clients::organisation)
                        .map(clients::people)
                        .orElse(List.of())
                : directory.people(getTyped(), null, 1).rows();
    }

    /** What he types to find a sponsor. */
    public String getSponsorTyped() {
        return form.text("sponsorzoek").strip();
    }

    public List<Choice> getSponsors() {
        return client == null ? List.of() : sponsors.of(client, getSponsorTyped(), entry.sponsor());
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return new Wrong(words.reader(), violations).at(field);
    }

    public boolean isWrong() {
        return !violations.isEmpty();
    }

    /** Whether it was asked that the client or the sponsor is forgotten, so that nothing new is arranged with them. */
    public boolean isLeaving() {
        return leaving;
    }

    /** Whether it was changed elsewhere since; sent again, what stands here counts. */
    public boolean isChanged() {
        return changed;
    }
}
