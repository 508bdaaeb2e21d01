package nl.goedgesprek.undo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.Outcome;
import nl.goedgesprek.undo.UndoService;

/** Tells the pages what was deleted or made one in the last day, so that they can offer to undo it. */
@Named
@RequestScoped
public class Undoable {

    /** The name of the parameter that says what became of undoing. */
    static final String OUTCOME = "teruggezet";

    @Inject
    private UndoService undo;

    @Inject
    private PostedForm form;

    @Inject
    private Reader reader;

    /** Something to undo; in words what was done, and to what. */
    public record Offer(long id, String did) {}

    /**
     * What was deleted from a list, the newest first; its kinds are the names of
     * {@link DeedKind}, with blanks between them.
     */
    public List<Offer> all(String kinds) {
        return offers(recent(kinds));
    }

    /** The same of what was deleted from the page of one thing. */
    public List<Offer> of(String kinds, long subject) {
        return offers(recent(kinds).filter(deed -> deed.subjectId() == subject));
    }

    private Stream<Deed> recent(String kinds) {
        return undo.recent(Stream.of(kinds.split(" ")).map(DeedKind::valueOf).toList()).stream();
    }

    private List<Offer> offers(Stream<Deed> deeds) {
        return deeds.map(deed -> new Offer(
                        deed.getId(), reader.text("undo.did." + deed.kind(), deed.label(reader.getLanguage()))))
                .toList();
    }

    /** What became of undoing just now, in words; empty when nothing was undone. */
    public String getOutcome() {
        return Stream.of(Outcome.values())
                .filter(outcome -> mark(outcome).equals(form.text(OUTCOME)))
                .findFirst()
                .map(outcome -> reader.text("undo.outcome." + outcome))
                .orElse("");
    }

    static String mark(Outcome outcome) {
        return switch (outcome) {
            case ALL -> "alles";
            case PARTLY -> "deels";
            case NONE -> "niets";
            case LATE -> "telaat";
        };
    }
}
