package nl.goedgesprek.coaching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.goedgesprek.clients.Found;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.HeldService;
import nl.goedgesprek.coaching.HeldService.Line;
import nl.goedgesprek.coaching.HeldService.Which;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/** The conversations that are past, the newest first, a page at a time. */
@Named
@RequestScoped
public class SessionsPage {

    private static final String ALL = "alle";
    private static final String UNWRITTEN = "zonder-notities";
    private static final String ABSENT = "niet-doorgegaan";

    @Inject
    private PostedForm form;

    @Inject
    private HeldService held;

    @Inject
    private CoachingWords words;

    private Found<Line> found = new Found<>(List.of(), 0, false);

    @PostConstruct
    void read() {
        found = held.page(getTyped(), which(), Leaf.asked(form));
    }

    private Which which() {
        return switch (getShown()) {
            case UNWRITTEN -> Which.UNWRITTEN;
            case ABSENT -> Which.ABSENT;
            default -> Which.ALL;
        };
    }

    public String getTyped() {
        return form.text("zoek").strip();
    }

    /** Which are listed, as the address says. */
    public String getShown() {
        String asked = form.text("toon");
        return asked.equals(UNWRITTEN) || asked.equals(ABSENT) ? asked : ALL;
    }

    public List<Row> getRows() {
        return found.rows().stream().map(this::row).toList();
    }

    private Row row(Line line) {
        Person person = line.appointment().person();
        return new Row(
                line.appointment().getId(),
                words.moment(line.appointment().time().start()),
                person.getName(),
                person.organisation().map(Organisation::getName).orElse(""),
                words.kind(line.appointment()),
                line.programme().map(Programme::getId).orElse(0L),
                words.text(line.written() ? "sessions.written" : "sessions.unwritten"),
                line.absence()
                        .map(absence -> words.text("session.standing." + absence))
                        .orElse(""));
    }

    /**
     * A conversation in the list; its number is that of its appointment.
     *
     * @param programme the number of its programme; 0 when it belongs to none
     * @param written whether there are notes, in words
     * @param absence why it did not take place, in words; empty when it did
     */
    public record Row(
            long id,
            String when,
            String who,
            String where,
            String what,
            long programme,
            String written,
            String absence) {}

    public List<Choice> getChoices() {
        return List.of(choice(ALL), choice(UNWRITTEN), choice(ABSENT));
    }

    private Choice choice(String shown) {
        return new Choice(link(shown), words.text("sessions." + shown), shown.equals(getShown()));
    }

    private String link(String shown) {
        return CoachingAddresses.SESSIONS + "?toon=" + shown
                + (getTyped().isEmpty() ? "" : "&zoek=" + URLEncoder.encode(getTyped(), StandardCharsets.UTF_8));
    }

    /** What the page says when there is nothing to show. */
    public String getNone() {
        return words.text(getTyped().isEmpty() ? "sessions.none." + getShown() : "sessions.none.found");
    }

    public @Nullable String getPrevious() {
        return leaf().previous(link(getShown()));
    }

    public @Nullable String getNext() {
        return leaf().next(link(getShown()));
    }

    /** {@code Bladzijde 2 van 5}; empty when there is one. */
    public String getWhere() {
        return leaf().all() <= 1 ? "" : words.text("clients.page", leaf().number(), leaf().all());
    }

    private Leaf leaf() {
        return new Leaf(Leaf.asked(form), found.total(), HeldService.ON_A_PAGE);
    }
}
