package nl.goedgesprek.agenda;

import java.time.Instant;
import nl.goedgesprek.scheduling.Drive;
import nl.goedgesprek.scheduling.Place;

/**
 * A drive with its length.
 *
 * @param kilometres by road, whole
 * @param hindrance but for what the coach could drive it in time
 */
public record Leg(Drive drive, int kilometres, Hindrance hindrance) {

    public Place from() {
        return drive.from();
    }

    public int minutes() {
        return drive.minutes();
    }

    /** How many minutes the coach lacks to drive it in time; zero when he does not. */
    public int shortMinutes() {
        return drive.shortMinutes();
    }

    public boolean isPossible() {
        return drive.isPossible() && hindrance == Hindrance.NONE;
    }

    public Instant departure() {
        return drive.departure();
    }

    public Instant arrival() {
        return drive.arrival();
    }
}
