package nl.goedgesprek.booking;

import static org.assertj.core.api.Assertions.assertThat;

import nl.goedgesprek.booking.StepTaken.Outcome;
import org.junit.jupiter.api.Test;

/** How far a draft got, told once. */
class ProgressTest {

    private final Progress progress = new Progress();

    @Test
    void a_step_is_told_once_however_often_the_visitor_comes_to_it() {
        assertThat(progress.reach(BookingStep.CONVERSATION)).containsExactly(reached(BookingStep.CONVERSATION));
        assertThat(progress.reach(BookingStep.CONVERSATION)).isEmpty();
    }

    @Test
    void who_comes_to_a_step_went_past_those_before_it_at_which_he_was() {
        progress.reach(BookingStep.CONVERSATION);

        assertThat(progress.reach(BookingStep.MOMENT))
                .containsExactly(reached(BookingStep.MOMENT), passed(BookingStep.CONVERSATION));
    }

    @Test
    void who_lives_too_far_away_and_chooses_a_call_goes_on() {
        progress.reach(BookingStep.CONVERSATION);
        progress.reach(BookingStep.PLACE);

        assertThat(progress.tooFar()).containsExactly(new StepTaken(BookingStep.PLACE, Outcome.TOO_FAR));
        assertThat(progress.tooFar()).isEmpty();
        assertThat(progress.reach(BookingStep.MOMENT))
                .containsExactly(reached(BookingStep.MOMENT), passed(BookingStep.PLACE));
    }

    @Test
    void who_goes_back_tells_nothing_new() {
        progress.reach(BookingStep.CONVERSATION);
        progress.reach(BookingStep.MOMENT);
        progress.reach(BookingStep.INTAKE);

        assertThat(progress.reach(BookingStep.MOMENT)).isEmpty();
    }

    @Test
    void who_books_went_past_all() {
        progress.reach(BookingStep.CONVERSATION);
        progress.reach(BookingStep.MOMENT);

        assertThat(progress.finish())
                .containsExactly(reached(BookingStep.YOU), passed(BookingStep.MOMENT), passed(BookingStep.YOU));
    }

    private static StepTaken reached(BookingStep step) {
        return new StepTaken(step, Outcome.REACHED);
    }

    private static StepTaken passed(BookingStep step) {
        return new StepTaken(step, Outcome.PASSED);
    }
}
