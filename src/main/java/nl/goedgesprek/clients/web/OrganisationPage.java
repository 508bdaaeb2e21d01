package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.coaching.ProgrammeListService;
import nl.goedgesprek.platform.AtDesk;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/** One organisation: where it is, who is of it, and what the coach and its people spoke of when. */
@Named
@RequestScoped
public class OrganisationPage {

    private static final int MOST_DOORS = 5;

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
    private ClientRows rows;

    @Inject
    private Removing removing;

    @Inject
    private ClientWords words;

    private @Nullable Organisation organisation;
    private History.Shown shown = History.Shown.NOTHING;
    private List<PersonRow> people = List.of();
    private List<Door> doors = List.of();
    private List<Organisation> namesakes = List.of();

    /** A door where the coach was or will be, with the way there. */
    public record Door(String line, String map) {}

    /** Deletes it when that was asked. Answers <i>not found</i> when there is no such organisation. */
    public void open() {
        Organisation found = find().orElse(null);
        if (found == null) {
            PageTurn.notFound();
            return;
        }
        organisation = found;
        if (removing.organisation(found.getId())) {
            return;
        }
        List<Appointment> all = visits.with(found, History.MOST);
        shown = history.shown(all, desk.isCoach() ? programmes.of(found) : List.of(), found.createdAt(), true);
        doors = doors(all);
        people = rows.people(clients.people(found));
        namesakes = directory.namesakes(found);
    }

    private List<Door> doors(List<Appointment> all) {
        return visits.doors(all).stream()
                .map(address -> new Door(address.line(), address.directions()))
                .distinct()
                .limit(MOST_DOORS)
                .toList();
    }

    /** Null when there is none of this number. */
    public @Nullable Organisation getOrganisation() {
        return organisation;
    }

    /** Looked up when somebody asks: a sent form, such as that to log out, asks before the page is opened. */
    private Organisation get() {
        if (organisation == null) {
            organisation = find().orElseThrow(() -> new IllegalStateException("no organisation was opened"));
        }
        return organisation;
    }

    private Optional<Organisation> find() {
        return form.number("id").flatMap(clients::organisation);
    }

    public String getWebsite() {
        return get().website().orElse("");
    }

    public String getNotes() {
        return get().notes().orElse("");
    }

    public List<Door> getDoors() {
        return doors;
    }

    public List<PersonRow> getPeople() {
        return people;
    }

    public History.Shown getShown() {
        return shown;
    }

    /** Others that may be the same organisation. */
    public List<Organisation> getNamesakes() {
        return namesakes;
    }

    /** Who keep it from being deleted, in a sentence; empty when nobody does. */
    public List<String> getTies() {
        return people.isEmpty() ? List.of() : List.of(words.text("clients.tie.PEOPLE", people.size()));
    }

    /** Whether it was to be deleted but was changed, or somebody came to be of it, meanwhile. */
    public boolean isRefused() {
        return removing.isRefused();
    }

    /** What was done just now, in words; empty when nothing was. */
    public String getDone() {
        return Done.of(form, words);
    }
}
