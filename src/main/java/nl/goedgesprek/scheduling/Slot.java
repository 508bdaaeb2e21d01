package nl.goedgesprek.scheduling;

/**
 * A moment that can be booked.
 *
 * @param travelBefore whole minutes of driving to it, from the base when it is the day's first
 * @param travelAfter whole minutes of driving from it to that day's next meeting with a place, or to the base
 * @param detour whole minutes that it adds to the day's driving; zero or less when the coach passes by anyway
 * @param nearby whether it is a visit for which the coach need hardly go out of his way: at most
 *     {@value #NEARBY_MINUTES} minutes, on a day with another visit
 */
public record Slot(TimeRange time, int travelBefore, int travelAfter, int detour, boolean nearby) {

    static final int NEARBY_MINUTES = 10;
}
