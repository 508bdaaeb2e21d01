package nl.goedgesprek.agenda.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.scheduling.TimeRange;

/**
 * How often blocked time comes back, as the coach types it.
 *
 * @param repeat how
 * @param weeks how many weeks lie between two; of use only when it comes back by weeks
 * @param lastDate the last date on which it may begin; of use only when it comes back
 */
record RepeatEntry(How repeat, String weeks, String lastDate) {

    static final int MOST_WEEKS = 26;

    /** It comes back for a year at most. */
    private static final int MOST_DAYS = 366;

    /** How blocked time comes back. */
    enum How {
        ONCE,
        DAILY,
        WEEKLY
    }

    /** What is wrong with it for a period with which nothing is wrong; the fields are called as these components. */
    List<Violation> violations(PeriodEntry period, ZoneId zone) {
        if (repeat == How.ONCE) {
            return List.of();
        }
        List<Violation> all = new ArrayList<>();
        boolean counted = repeat == How.DAILY || weeks.strip().matches("[1-9]\\d?") && number() <= MOST_WEEKS;
        if (!counted) {
            all.add(new Violation("weeks", "settings.violation.number", List.of(1, MOST_WEEKS)));
        }
        TypedMoment.check("lastDate", lastDate, TypedMoment.date(lastDate), "violation.date")
                .or(() -> outside(period))
                .ifPresent(all::add);
        if (all.isEmpty() && overlapsItself(period, zone)) {
            all.add(new Violation("repeat", "block.violation.overlap"));
        }
        return all;
    }

    private Optional<Violation> outside(PeriodEntry period) {
        LocalDate first = period.firstDate();
        LocalDate last = last();
        if (last.isBefore(first)) {
            return Optional.of(new Violation("lastDate", "violation.untilBeforeFrom"));
        }
        return last.isAfter(first.plusDays(MOST_DAYS))
                ? Optional.of(new Violation("lastDate", "block.violation.long"))
                : Optional.empty();
    }

    private boolean overlapsItself(PeriodEntry period, ZoneId zone) {
        return period.range(zone).overlaps(period.later(step()).range(zone));
    }

    /** All periods, in order: by the clock on the wall each is the same; of use only when nothing is wrong. */
    List<TimeRange> ranges(PeriodEntry period, ZoneId zone) {
        LocalDate first = period.firstDate();
        return repeat == How.ONCE
                ? List.of(period.range(zone))
                : Stream.iterate(0, days -> days + step())
                        .takeWhile(days -> !first.plusDays(days).isAfter(last()))
                        .map(days -> period.later(days).range(zone))
                        .filter(time -> !time.isEmpty())
                        .toList();
    }

    private int step() {
        return repeat == How.DAILY ? 1 : 7 * number();
    }

    private int number() {
        return Integer.parseInt(weeks.strip());
    }

    private LocalDate last() {
        return TypedMoment.date(lastDate).orElseThrow();
    }
}
