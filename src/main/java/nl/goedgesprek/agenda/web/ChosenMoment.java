package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.WallMoment;
import org.jspecify.annotations.Nullable;

/** The moment that the coach looks at, one that he typed or one of the free ones, with what it would mean. */
@Named
@RequestScoped
public class ChosenMoment {

    @Inject
    private PostedForm form;

    @Inject
    private CoachDays days;

    @Inject
    private Wording wording;

    @Inject
    private Clock clock;

    private List<Violation> violations = List.of();
    private @Nullable Outlook outlook;

    /**
     * Reads which moment a pressed button is about; the one looked at before when it is about another week.
     *
     * @param meaning what it would mean to have the conversation then
     */
    void read(Function<Instant, Outlook> meaning) {
        if (form.has("start")) {
            choose(form.moment("start"), meaning);
        } else if (form.has("week")) {
            choose(form.moment("kept"), meaning);
        } else {
            choose(typed(), meaning);
        }
    }

    void choose(Instant start, Function<Instant, Outlook> meaning) {
        choose(Optional.of(start), meaning);
    }

    private void choose(Optional<Instant> start, Function<Instant, Outlook> meaning) {
        outlook = start.map(meaning).orElse(null);
    }

    private Optional<Instant> typed() {
        WallMoment entry = new WallMoment(getDate(), getTime());
        violations = entry.violations(days.zone(), clock.instant());
        return violations.isEmpty() ? Optional.of(entry.moment(days.zone())) : Optional.empty();
    }

    /** What is wrong with what was typed, at {@code date} or {@code time}; empty when nothing is. */
    public String error(String field) {
        return wording.errorAt(field, violations);
    }

    /** Null before the coach chose one. */
    public @Nullable Outlook getOutlook() {
        return outlook;
    }

    public String getDate() {
        return form.text("date");
    }

    public String getTime() {
        return form.text("time");
    }
}
