package nl.goedgesprek.insight;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How a period was, month by month. What happened counts in the month in which it did, whatever became of it since. */
public record Figures(List<Month> months) {

    public Figures {
        months = List.copyOf(months);
    }

    /** One month. A figure that is not there is nothing. */
    public record Month(YearMonth month, Map<Figure, Long> counts) {

        public Month {
            counts = Map.copyOf(counts);
        }

        public long of(Figure figure) {
            return counts.getOrDefault(figure, 0L);
        }
    }

    /**
     * @param zone on whose calendar a moment is in a month
     * @param moments when that happened of which each figure tells
     */
    static Figures of(Period period, ZoneId zone, Map<Figure, ? extends Collection<Instant>> moments) {
        Map<Figure, Map<YearMonth, Long>> counted = new EnumMap<>(Figure.class);
        moments.forEach((figure, all) -> counted.put(figure, byMonth(all, zone)));
        return new Figures(period.months().stream()
                .map(month -> new Month(
                        month,
                        counted.entrySet().stream()
                                .collect(toMap(
                                        Map.Entry::getKey,
                                        figure -> figure.getValue().getOrDefault(month, 0L)))))
                .toList());
    }

    /** How many moments are in each month on the calendar of a zone; none is told of months without any. */
    static Map<YearMonth, Long> byMonth(Collection<Instant> moments, ZoneId zone) {
        return moments.stream().collect(groupingBy(moment -> YearMonth.from(moment.atZone(zone)), counting()));
    }

    /** What a figure adds up to. */
    public long total(Figure figure) {
        return months.stream().mapToLong(month -> month.of(figure)).sum();
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return Stream.of(Figure.values()).allMatch(figure -> total(figure) == 0);
    }
}
