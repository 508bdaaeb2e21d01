package nl.goedgesprek.booking.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.goedgesprek.scheduling.Slot;

/** All that is free for one conversation, in order of start, by the practice's local date. */
final class FreeMoments {

    private final List<Slot> all;
    private final ZoneId zone;
    private final Map<LocalDate, List<Slot>> byDay;

    FreeMoments(List<Slot> all, ZoneId zone) {
        this.all = List.copyOf(all);
        this.zone = zone;
        this.byDay = all.stream()
                .collect(Collectors.groupingBy(slot -> dateOf(slot.time().start()), TreeMap::new, Collectors.toList()));
    }

    List<Slot> all() {
        return all;
    }

    List<Slot> on(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    /** The few that are offered in words. */
    List<Slot> first() {
        return FirstMoments.of(all, zone);
    }

    Optional<LocalDate> firstDay() {
        return byDay.keySet().stream().findFirst();
    }

    Optional<LocalDate> firstDayIn(YearMonth month) {
        return byDay.keySet().stream()
                .filter(day -> YearMonth.from(day).equals(month))
                .findFirst();
    }

    boolean isNearbyIn(YearMonth month) {
        return byDay.entrySet().stream()
                .filter(day -> YearMonth.from(day.getKey()).equals(month))
                .anyMatch(day -> day.getValue().stream().anyMatch(Slot::nearby));
    }

    MonthCalendar calendar(YearMonth month) {
        return MonthCalendar.of(month, byDay);
    }

    private LocalDate dateOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
