package nl.goedgesprek.insight;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * How a period was, month by month. What was asked counts in the month in which it was asked, with what became of it
 * since; what was held, called off or waited for in vain, in the month for which it was agreed.
 */
public record Figures(List<Month> months) {

    public Figures {
        months = List.copyOf(months);
    }

    /**
     * One month.
     *
     * @param asked conversations that were asked for or put in the agenda
     * @param accepted how many of those stand now, or were held
     * @param declined how many of those the coach declined
     * @param held conversations that took place
     * @param cancelled conversations that were called off
     * @param noShows conversations to which nobody came
     */
    public record Month(
            YearMonth month, long asked, long accepted, long declined, long held, long cancelled, long noShows) {}

    /** Moments to be counted by month. */
    record Moments(
            Collection<Instant> asked,
            Collection<Instant> accepted,
            Collection<Instant> declined,
            Collection<Instant> held,
            Collection<Instant> cancelled,
            Collection<Instant> noShows) {}

    /** @param zone on whose calendar a moment is in a month */
    static Figures of(Period period, ZoneId zone, Moments moments) {
        Map<YearMonth, Long> asked = byMonth(moments.asked(), zone);
        Map<YearMonth, Long> accepted = byMonth(moments.accepted(), zone);
        Map<YearMonth, Long> declined = byMonth(moments.declined(), zone);
        Map<YearMonth, Long> held = byMonth(moments.held(), zone);
        Map<YearMonth, Long> cancelled = byMonth(moments.cancelled(), zone);
        Map<YearMonth, Long> noShows = byMonth(moments.noShows(), zone);
        return new Figures(period.months().stream()
                .map(month -> new Month(
                        month,
                        asked.getOrDefault(month, 0L),
                        accepted.getOrDefault(month, 0L),
                        declined.getOrDefault(month, 0L),
                        held.getOrDefault(month, 0L),
                        cancelled.getOrDefault(month, 0L),
                        noShows.getOrDefault(month, 0L)))
                .toList());
    }

    /** How many moments are in each month on the calendar of a zone; none is told of months without any. */
    static Map<YearMonth, Long> byMonth(Collection<Instant> moments, ZoneId zone) {
        return moments.stream().collect(groupingBy(moment -> YearMonth.from(moment.atZone(zone)), counting()));
    }

    /** What a figure adds up to. */
    public long total(ToLongFunction<Month> figure) {
        return months.stream().mapToLong(figure).sum();
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return total(month -> month.asked() + month.held() + month.cancelled() + month.noShows()) == 0;
    }
}
