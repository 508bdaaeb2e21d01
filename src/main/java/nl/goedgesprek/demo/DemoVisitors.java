package nl.goedgesprek.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import nl.goedgesprek.booking.BookingStep;
import nl.goedgesprek.booking.StepTaken;
import nl.goedgesprek.booking.StepTaken.Outcome;

/** Lets fictional visitors come to the booking page today, of whom not all book. */
@Dependent
class DemoVisitors {

    @Inject
    private Event<StepTaken> steps;

    void comeAndGo() {
        take(BookingStep.CONVERSATION, 57, 34);
        take(BookingStep.PLACE, 26, 22);
        tell(BookingStep.PLACE, Outcome.TOO_FAR, 3);
        take(BookingStep.MOMENT, 30, 21);
        take(BookingStep.INTAKE, 21, 17);
        take(BookingStep.YOU, 17, 15);
    }

    private void take(BookingStep step, int reached, int passed) {
        tell(step, Outcome.REACHED, reached);
        tell(step, Outcome.PASSED, passed);
    }

    private void tell(BookingStep step, Outcome outcome, int times) {
        IntStream.range(0, times).forEach(any -> steps.fire(new StepTaken(step, outcome)));
    }
}
