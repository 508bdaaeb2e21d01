package nl.goedgesprek.coaching.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.clients.Found;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.HeldService;
import nl.goedgesprek.coaching.HeldService.Line;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/** The conversations that are past, the newest first, a page at a time. */
@Named
@RequestScoped
public class SessionsPage {

    @Inject
    private PostedForm form;

    @Inject
    private HeldService held;

    @Inject
    private CoachingWords words;

    private SessionLookup lookup = new SessionLookup("", SessionLookup.ALL);
    private Found<Line> found = new Found<>(List.of(), 0, false);

    @PostConstruct
    void read() {
        lookup = SessionLookup.read(form);
        found = held.page(lookup.typed(), lookup.which(), Leaf.asked(form));
    }

    public String getTyped() {
        return lookup.typed();
    }

    /** Which are listed, as the address says. */
    public String getShown() {
        return lookup.shown();
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
        return Stream.of(SessionLookup.ALL, SessionLookup.UNWRITTEN, SessionLookup.ABSENT)
                .map(shown -> new Choice(
                        lookup.showing(shown).link(), words.text("sessions." + shown), shown.equals(lookup.shown())))
                .toList();
    }

    /** The address of the whole list as a file of a kind, such as {@code csv}. */
    public String file(String extension) {
        return lookup.file(extension);
    }

    /** What the page says when there is nothing to show. */
    public String getNone() {
        return words.text(getTyped().isEmpty() ? "sessions.none." + getShown() : "sessions.none.found");
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
        return new Leaf(Leaf.asked(form), found.total(), HeldService.ON_A_PAGE);
    }
}
