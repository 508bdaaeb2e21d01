package nl.goedgesprek.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.goedgesprek.platform.Memory;
import nl.goedgesprek.scheduling.Place;

/**
 * For which places somebody asked when the coach can be there. A caller's day begins with his first question; within it he
 * may ask for so many areas and for so many doors in each of them, each as often as he likes. An area counts for each kind of
 * conversation: a longer one sees another edge of the same visit. It knows as many callers as a
 * {@link Memory} has room for. Safe for use by many threads.
 */
final class AskedPlaces {

    private static final Duration DAY = Duration.ofDays(1);

    private final int most;
    private final Memory<Asked> callers = new Memory<>(DAY, Asked::weight);

    /** @param most areas for each caller, and doors in each of them, more than none */
    AskedPlaces(int most) {
        this.most = most;
    }

    /**
     * Whether a caller may know what is free for a place.
     *
     * @param waitingTime until when he may not; zero when he may
     * @param isFirst whether it is his first refusal of the day
     */
    record Answer(Duration waitingTime, boolean isFirst) {

        static final Answer YES = new Answer(Duration.ZERO, false);
    }

    /**
     * Notes that a caller asks for a place, if he may.
     *
     * @param kind the slug of the kind of conversation for which he does
     */
    synchronized Answer ask(String caller, String kind, Place place, Instant now) {
        Asked asked = callers.find(caller, now).orElseGet(() -> callers.begin(caller, new Asked(), now));
        Area area = new Area(kind, place.area());
        if (asked.isAllowed(area, place)) {
            asked.doors.computeIfAbsent(area, any -> new HashSet<>()).add(place);
            return Answer.YES;
        }
        boolean first = !asked.refused;
        asked.refused = true;
        return new Answer(callers.left(caller, now), first);
    }

    private record Area(String kind, String postcode) {}

    private final class Asked {

        private final Map<Area, Set<Place>> doors = new HashMap<>();
        private boolean refused;

        private int weight() {
            return doors.values().stream().mapToInt(Set::size).sum();
        }

        /** Who could ask for each door of an area would find the one at which the coach is. */
        private boolean isAllowed(Area area, Place place) {
            Set<Place> known = doors.get(area);
            return known == null ? doors.size() < most : known.contains(place) || known.size() < most;
        }
    }
}
