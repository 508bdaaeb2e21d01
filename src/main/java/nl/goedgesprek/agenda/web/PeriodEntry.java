package nl.goedgesprek.agenda.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.BlockedTime;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.scheduling.TimeRange;

/**
 * A period as the coach types it, by the clock on his wall.
 *
 * @param allDay whether it is about whole days, the last one included; then the times do not matter
 */
record PeriodEntry(String fromDate, String fromTime, String untilDate, String untilTime, boolean allDay) {

    /** No agenda goes on after it, however often something comes back. */
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    /**
     * What is wrong with it; the fields are called as the components of this record. A moment that the clock skips does
     * not exist.
     */
    List<Violation> violations(ZoneId zone) {
        List<Violation> all = new ArrayList<>();
        TypedMoment.check("fromDate", fromDate, TypedMoment.date(fromDate), "violation.date")
                .ifPresent(all::add);
        TypedMoment.check("untilDate", untilDate, TypedMoment.date(untilDate), "violation.date")
                .ifPresent(all::add);
        if (!allDay) {
            TypedMoment.check("fromTime", fromTime, TypedMoment.time(fromTime), "violation.time")
                    .ifPresent(all::add);
            TypedMoment.check("untilTime", untilTime, TypedMoment.time(untilTime), "violation.time")
                    .ifPresent(all::add);
        }
        if (all.isEmpty() && TypedMoment.date(untilDate).filter(LAST::isBefore).isPresent()) {
            all.add(new Violation("untilDate", "block.violation.far", List.of(String.valueOf(LAST.getYear()))));
        }
        if (all.isEmpty()) {
            skipped("fromTime", from(), zone).ifPresent(all::add);
            skipped("untilTime", until(), zone).ifPresent(all::add);
        }
        if (all.isEmpty()) {
            order(zone).ifPresent(all::add);
        }
        return all;
    }

    /** The date on which it begins, of use only when nothing is wrong with it. */
    LocalDate firstDate() {
        return TypedMoment.date(fromDate).orElseThrow();
    }

    /** The same some days later, of use only when nothing is wrong with it. */
    PeriodEntry later(int days) {
        return new PeriodEntry(later(fromDate, days), fromTime, later(untilDate, days), untilTime, allDay);
    }

    private static String later(String date, int days) {
        return TypedMoment.date(date).orElseThrow().plusDays(days).toString();
    }

    /** The period, of use only when nothing is wrong with it. In an hour that comes twice it is as long as it can be. */
    TimeRange range(ZoneId zone) {
        return new TimeRange(start(zone), end(zone));
    }

    private Instant start(ZoneId zone) {
        return afterGap(from(), zone).withEarlierOffsetAtOverlap().toInstant();
    }

    private Instant end(ZoneId zone) {
        return afterGap(until(), zone).withLaterOffsetAtOverlap().toInstant();
    }

    /** What the clock skips on one of the dates on which it comes back is the first moment after it. */
    private static ZonedDateTime afterGap(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap() ? change.getInstant().atZone(zone) : local.atZone(zone);
    }

    private LocalDateTime from() {
        LocalDate date = TypedMoment.date(fromDate).orElseThrow();
        return allDay ? date.atStartOfDay() : date.atTime(time(fromTime));
    }

    private LocalDateTime until() {
        LocalDate date = TypedMoment.date(untilDate).orElseThrow();
        return allDay ? date.plusDays(1).atStartOfDay() : date.atTime(time(untilTime));
    }

    private static LocalTime time(String typed) {
        return TypedMoment.time(typed).orElseThrow();
    }

    private Optional<Violation> skipped(String field, LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return !allDay && offsets.isEmpty()
                ? Optional.of(new Violation(field, "violation.timeSkipped"))
                : Optional.empty();
    }

    private Optional<Violation> order(ZoneId zone) {
        String field = allDay || !fromDate.equals(untilDate) ? "untilDate" : "untilTime";
        if (!start(zone).isBefore(end(zone))) {
            return Optional.of(new Violation(field, "violation.untilBeforeFrom"));
        }
        return range(zone).length().compareTo(BlockedTime.LONGEST) > 0
                ? Optional.of(new Violation(field, "violation.periodLong"))
                : Optional.empty();
    }
}
