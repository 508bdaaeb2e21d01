package nl.goedgesprek.scheduling;

import java.time.Instant;

/**
 * A drive of the coach.
 *
 * @param minutes whole minutes that it takes
 * @param departure when he leaves at the latest; going home, or too late to be there in time, at the earliest
 * @param arrival when he is there
 * @param shortMinutes how many minutes, rounded up, he lacks to be there in time; zero when he does not
 */
public record Drive(Place from, Place to, int minutes, Instant departure, Instant arrival, int shortMinutes) {

    /** Whether he gets there in time. */
    public boolean isPossible() {
        return shortMinutes == 0;
    }
}
