package nl.goedgesprek.insight;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.goedgesprek.booking.BookingStep;
import nl.goedgesprek.booking.StepTaken;
import nl.goedgesprek.booking.StepTaken.Outcome;

/** How far visitors came on their way to a booking, step by step. */
public record Funnel(List<Line> lines) {

    public Funnel {
        lines = List.copyOf(lines);
    }

    /**
     * One step.
     *
     * @param reached how many came to it; to the first step, how many saw it or chose a conversation without a script
     * @param passed how many went on from it; from the last step, how many booked
     * @param tooFar how many were told that they live too far away
     */
    public record Line(BookingStep step, long reached, long passed, long tooFar) {

        /** How many did not go on, or not yet. One who came on the last day of a period may have gone on after it. */
        public long left() {
            return Math.max(0, reached - passed);
        }
    }

    static Funnel of(Map<StepTaken, Long> counts) {
        return new Funnel(Stream.of(BookingStep.values())
                .map(step -> new Line(
                        step,
                        count(counts, step, Outcome.REACHED),
                        count(counts, step, Outcome.PASSED),
                        count(counts, step, Outcome.TOO_FAR)))
                .toList());
    }

    private static long count(Map<StepTaken, Long> counts, BookingStep step, Outcome outcome) {
        return counts.getOrDefault(new StepTaken(step, outcome), 0L);
    }

    /** Whether nobody came. */
    public boolean isEmpty() {
        return lines.get(0).reached() == 0;
    }
}
