package nl.goedgesprek.booking.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.goedgesprek.scheduling.Slot;

/** Picks the few moments that are offered in words: soon, on different days, and rather when the coach is around. */
final class FirstMoments {

    private static final int OFFERED = 3;
    private static final Duration WORTH_WAITING = Duration.ofDays(14);
    private static final Comparator<Slot> BY_START =
            Comparator.comparing(slot -> slot.time().start());
    private static final Comparator<Slot> NEARBY_FIRST =
            Comparator.comparing((Slot slot) -> !slot.nearby()).thenComparing(BY_START);

    private FirstMoments() {}

    /** At most three of the free moments, the earliest first; a nearby one goes before one up to two weeks earlier. */
    static List<Slot> of(List<Slot> free, ZoneId zone) {
        if (free.isEmpty()) {
            return List.of();
        }
        Instant soon = free.get(0).time().start().plus(WORTH_WAITING);
        Map<LocalDate, List<Slot>> days = free.stream()
                .filter(slot -> slot.time().start().isBefore(soon))
                .collect(Collectors.groupingBy(
                        slot -> slot.time().start().atZone(zone).toLocalDate(), TreeMap::new, Collectors.toList()));
        return days.values().stream()
                .flatMap(day -> day.stream().sorted(NEARBY_FIRST).limit(1))
                .sorted(NEARBY_FIRST)
                .limit(OFFERED)
                .sorted(BY_START)
                .toList();
    }
}
