package nl.goedgesprek.travel;

/**
 * What is added to the time on an empty road, for a coach who is late is worse than one who waits.
 *
 * @param percent of the time on an empty road
 * @param minutes whatever the distance
 */
public record Margin(int percent, int minutes) {

    /** @throws IllegalArgumentException when one is negative */
    public Margin {
        if (percent < 0 || minutes < 0) {
            throw new IllegalArgumentException("margin of " + percent + " percent and " + minutes + " minutes");
        }
    }

    /** Whole minutes, rounded up. */
    int addTo(double freeFlowMinutes) {
        return (int) Math.ceil(freeFlowMinutes * (100 + percent) / 100 + minutes);
    }
}
