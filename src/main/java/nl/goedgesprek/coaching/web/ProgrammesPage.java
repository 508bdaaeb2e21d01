package nl.goedgesprek.coaching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.goedgesprek.clients.Found;
import nl.goedgesprek.coaching.ProgrammeLine;
import nl.goedgesprek.coaching.ProgrammeListService;
import nl.goedgesprek.coaching.ProgrammeListService.Order;
import nl.goedgesprek.coaching.ProgrammeState;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/** All programmes, a page at a time, to look through or to search: those that go on, unless asked otherwise. */
@Named
@RequestScoped
public class ProgrammesPage {

    private static final String RUNNING = "lopend";
    private static final String ENDED = "afgerond";
    private static final String ALL = "alle";
    private static final String BY_START = "start";

    @Inject
    private PostedForm form;

    @Inject
    private ProgrammeListService programmes;

    @Inject
    private ProgrammeRows rows;

    @Inject
    private CoachingWords words;

    private Found<ProgrammeLine> found = new Found<>(List.of(), 0, false);

    @PostConstruct
    void read() {
        found = programmes.page(getTyped(), state(), order(), Leaf.asked(form));
    }

    private @Nullable ProgrammeState state() {
        return switch (getState()) {
            case ENDED -> ProgrammeState.ENDED;
            case ALL -> null;
            default -> ProgrammeState.RUNNING;
        };
    }

    private Order order() {
        return isByStart() ? Order.START : Order.NAME;
    }

    public String getTyped() {
        return form.text("zoek").strip();
    }

    /** Which are listed, as the address says. */
    public String getState() {
        String asked = form.text("staat");
        return asked.equals(ENDED) || asked.equals(ALL) ? asked : RUNNING;
    }

    public boolean isByStart() {
        return form.text("volgorde").equals(BY_START);
    }

    public List<ProgrammeRow> getRows() {
        return rows.of(found.rows());
    }

    public List<Choice> getChoices() {
        return List.of(choice(RUNNING), choice(ENDED), choice(ALL));
    }

    private Choice choice(String state) {
        return new Choice(link(state, isByStart()), words.text("programmes." + state), state.equals(getState()));
    }

    /** The same list in order of name. */
    public String getByName() {
        return link(getState(), false);
    }

    /** The same list, what started last first. */
    public String getLatest() {
        return link(getState(), true);
    }

    private String link(String state, boolean byStart) {
        return CoachingAddresses.PROGRAMMES + "?staat=" + state
                + (getTyped().isEmpty() ? "" : "&zoek=" + URLEncoder.encode(getTyped(), StandardCharsets.UTF_8))
                + (byStart ? "&volgorde=" + BY_START : "");
    }

    /** What the page says when there is nothing to show. */
    public String getNone() {
        return words.text(getTyped().isEmpty() ? "programmes.none." + getState() : "programmes.none.found");
    }

    public @Nullable String getPrevious() {
        return leaf().previous(link(getState(), isByStart()));
    }

    public @Nullable String getNext() {
        return leaf().next(link(getState(), isByStart()));
    }

    /** {@code Bladzijde 2 van 5}; empty when there is one. */
    public String getWhere() {
        return leaf().all() <= 1 ? "" : words.text("clients.page", leaf().number(), leaf().all());
    }

    private Leaf leaf() {
        return new Leaf(Leaf.asked(form), found.total(), ProgrammeListService.ON_A_PAGE);
    }
}
