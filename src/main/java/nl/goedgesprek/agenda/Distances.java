package nl.goedgesprek.agenda;

import nl.goedgesprek.scheduling.Place;

/** How far it is by road. */
@FunctionalInterface
public interface Distances {

    /** Kilometres; zero from a place to itself. */
    double kilometres(Place from, Place to);
}
