package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.platform.AskedDates;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/** Tells the coach in his agenda that he blocked time or changed that, and which conversations stand in it all the same. */
@Named
@RequestScoped
public class BlockedDone {

    static final String BLOCKED = "geblokkeerd";
    static final String CHANGED = "gewijzigd";

    private static final String FIRST = "eerste";

    @Inject
    private BlockingService blocking;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private PostedForm form;

    @Inject
    private Wording wording;

    /**
     * What the address of the agenda of a date asks, so that it tells this.
     *
     * @param did {@link #BLOCKED} or {@link #CHANGED}
     */
    String query(LocalDate date, String did, List<TimeRange> times) {
        List<TimeRange> standing = blocking.standingIn(currentCoach.get(), times);
        String first = standing.isEmpty()
                ? ""
                : '&' + FIRST + '=' + wording.day(standing.get(0).start());
        return "dag=" + date + '&' + did + '=' + standing.size() + first;
    }

    /** What was done just now and how much stands in it, in words; empty when nothing was done. */
    public String getText() {
        return form.number(BLOCKED)
                .map(standing -> wording.text("block.done", standing))
                .or(() -> form.number(CHANGED).map(standing -> wording.text("block.done.changed", standing)))
                .orElse("");
    }

    /** The day of the first conversation that stands in it; null when none does. */
    public @Nullable LocalDate getDay() {
        return first().orElse(null);
    }

    private Optional<LocalDate> first() {
        return AskedDates.date(form.text(FIRST));
    }

    public String getLink() {
        return first().map(day -> wording.text("block.done.look", wording.date(day)))
                .orElse("");
    }
}
