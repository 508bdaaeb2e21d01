package nl.goedgesprek.scheduling;

import java.util.HashMap;
import java.util.Map;

/** Asks for each drive once, for the length of one query; zero from a place to itself. */
final class RememberedTravel implements TravelTimes {

    private record Drive(Place from, Place to) {}

    private final TravelTimes source;
    private final Map<Drive, Integer> known = new HashMap<>();

    RememberedTravel(TravelTimes source) {
        this.source = source;
    }

    @Override
    public int minutes(Place from, Place to) {
        return from.equals(to)
                ? 0
                : known.computeIfAbsent(new Drive(from, to), drive -> source.minutes(drive.from(), drive.to()));
    }
}
