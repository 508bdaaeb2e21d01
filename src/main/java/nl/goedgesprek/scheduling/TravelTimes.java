package nl.goedgesprek.scheduling;

/** How long the coach drives. The only thing that this package asks of the outside. */
@FunctionalInterface
public interface TravelTimes {

    /**
     * Whole minutes from one place to another, zero or more; zero from a place to itself, and not necessarily the same
     * in both directions.
     *
     * @throws IllegalArgumentException when it does not know one of the places
     */
    int minutes(Place from, Place to);
}
