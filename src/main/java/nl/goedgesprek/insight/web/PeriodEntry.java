package nl.goedgesprek.insight.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.insight.Period;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.platform.Violation;

/**
 * The period that an address asks for.
 *
 * @param name of a whole year, quarter or month; empty when it asks for none
 * @param from the first day of another period, as it was typed
 * @param last its last day, as it was typed
 */
record PeriodEntry(String name, String from, String last) {

    /** The first year of which a period can be asked. */
    private static final int EARLIEST = 1970;

    private static final int LATEST = 9998;

    /** Whether it was typed. */
    boolean isOwn() {
        return name.isEmpty() && !(from.isEmpty() && last.isEmpty());
    }

    /** What is wrong with what was typed; the fields are called as in the address. */
    List<Violation> violations() {
        List<Violation> all = new ArrayList<>();
        if (!isOwn()) {
            return all;
        }
        TypedMoment.check("van", from, date(from), "violation.date").ifPresent(all::add);
        TypedMoment.check("tot", last, date(last), "violation.date").ifPresent(all::add);
        if (all.isEmpty()) {
            LocalDate first = date(from).orElseThrow();
            LocalDate end = date(last).orElseThrow();
            if (end.isBefore(first)) {
                all.add(new Violation("tot", "insight.violation.order"));
            } else if (first.plusMonths(Period.LONGEST_MONTHS).isBefore(end.plusDays(1))) {
                all.add(new Violation("tot", "insight.violation.long"));
            }
        }
        return all;
    }

    /** The period; that of this year when it asks for none that can be. */
    Period or(Period otherwise) {
        if (isOwn()) {
            return violations().isEmpty()
                    ? new Period(
                            date(from).orElseThrow(), date(last).orElseThrow().plusDays(1))
                    : otherwise;
        }
        return Period.named(name)
                .filter(period -> isNear(period.from()) && isNear(period.last()))
                .orElse(otherwise);
    }

    private static Optional<LocalDate> date(String typed) {
        return TypedMoment.date(typed).filter(PeriodEntry::isNear);
    }

    private static boolean isNear(LocalDate date) {
        return date.getYear() >= EARLIEST && date.getYear() <= LATEST;
    }
}
