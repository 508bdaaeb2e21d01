package nl.goedgesprek.coaching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.clients.Found;
import nl.goedgesprek.coaching.ProgrammeLine;
import nl.goedgesprek.coaching.ProgrammeListService;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/** All programmes, a page at a time, to look through or to search: those that go on, unless asked otherwise. */
@Named
@RequestScoped
public class ProgrammesPage {

    @Inject
    private PostedForm form;

    @Inject
    private ProgrammeListService programmes;

    @Inject
    private ProgrammeRows rows;

    @Inject
    private CoachingWords words;

    private ProgrammeLookup lookup = new ProgrammeLookup("", ProgrammeLookup.RUNNING, false);
    private Found<ProgrammeLine> found = new Found<>(List.of(), 0, false);

    @PostConstruct
    void read() {
        lookup = ProgrammeLookup.read(form);
        found = programmes.page(lookup.asked(), Leaf.asked(form));
    }

    public String getTyped() {
        return lookup.typed();
    }

    /** Which are listed, as the address says. */
    public String getState() {
        return lookup.state();
    }

    public boolean isByStart() {
        return lookup.byStart();
    }

    public List<ProgrammeRow> getRows() {
        return rows.of(found.rows());
    }

    public List<Choice> getChoices() {
        return Stream.of(ProgrammeLookup.RUNNING, ProgrammeLookup.ENDED, ProgrammeLookup.ALL)
                .map(state -> new Choice(
                        lookup.in(state).link(), words.text("programmes." + state), state.equals(lookup.state())))
                .toList();
    }

    /** The same list in order of name. */
    public String getByName() {
        return lookup.sorted(false).link();
    }

    /** The same list, what started last first. */
    public String getLatest() {
        return lookup.sorted(true).link();
    }

    /** The address of the whole list as a file of a kind, such as {@code csv}. */
    public String file(String extension) {
        return lookup.file(extension);
    }

    /** What the page says when there is nothing to show. */
    public String getNone() {
        return words.text(getTyped().isEmpty() ? "programmes.none." + getState() : "programmes.none.found");
    }

    public @Nullable String getPrevious() {
        return leaf().previous(lookup.link());
    }

    public @Nullable String getNext() {
        return leaf().next(lookup.link());
    }

    /** {@code Bladzijde 2 van 5}; empty when there is one. */
    public String getWhere() {
        return leaf().all() <= 1 ? "" : words.text("clients.page", leaf().number(), leaf().all());
    }

    private Leaf leaf() {
        return new Leaf(Leaf.asked(form), found.total(), ProgrammeListService.ON_A_PAGE);
    }
}
