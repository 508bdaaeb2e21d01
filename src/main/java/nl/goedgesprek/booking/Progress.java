package nl.goedgesprek.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.booking.StepTaken.Outcome;

/** How far a draft ever got. Each change tells what is new, and tells it once. */
@Embeddable
class Progress {

    /** A bit for each step and outcome. */
    @Column(name = "progress")
    private int noted;

    protected Progress() {}

    /** The visitor comes to a step, and so went past the earlier ones that he was at. */
    List<StepTaken> reach(BookingStep step) {
        List<StepTaken> news = new ArrayList<>();
        note(step, Outcome.REACHED, news);
        pass(step.ordinal(), news);
        return news;
    }

    /** He hears that he lives too far away. */
    List<StepTaken> tooFar() {
        List<StepTaken> news = new ArrayList<>();
        note(BookingStep.PLACE, Outcome.TOO_FAR, news);
        return news;
    }

    /** He books. */
    List<StepTaken> finish() {
        List<StepTaken> news = reach(BookingStep.YOU);
        pass(BookingStep.values().length, news);
        return news;
    }

    /** All that he was at before the step with this place in the order. */
    private void pass(int before, List<StepTaken> news) {
        for (BookingStep step : BookingStep.values()) {
            if (step.ordinal() < before && isNoted(step, Outcome.REACHED)) {
                note(step, Outcome.PASSED, news);
            }
        }
    }

    private void note(BookingStep step, Outcome outcome, List<StepTaken> news) {
        if (!isNoted(step, outcome)) {
            noted |= bit(step, outcome);
            news.add(new StepTaken(step, outcome));
        }
    }

    private boolean isNoted(BookingStep step, Outcome outcome) {
        return (noted & bit(step, outcome)) != 0;
    }

    private static int bit(BookingStep step, Outcome outcome) {
        return 1 << (step.ordinal() * Outcome.values().length + outcome.ordinal());
    }
}
