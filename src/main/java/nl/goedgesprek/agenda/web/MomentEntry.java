package nl.goedgesprek.agenda.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.platform.Violation;

/** A moment as the coach types it, by the clock on his wall. */
record MomentEntry(String date, String time) {

    /** What is wrong with it; the fields are called as the components of this record. */
    List<Violation> violations(ZoneId zone, Instant now) {
        List<Violation> all = new ArrayList<>();
        PeriodEntry.check("date", date, TypedMoment.date(date), "violation.date")
                .ifPresent(all::add);
        PeriodEntry.check("time", time, TypedMoment.time(time), "violation.time")
                .ifPresent(all::add);
        if (all.isEmpty() && zone.getRules().getValidOffsets(local()).isEmpty()) {
            all.add(new Violation("time", "violation.timeSkipped"));
        }
        if (all.isEmpty() && !moment(zone).isAfter(now)) {
            all.add(new Violation("date", "requests.violation.past"));
        }
        return all;
    }

    /** The moment, of use only when nothing is wrong with it. Of an hour that comes twice it is the first. */
    Instant moment(ZoneId zone) {
        return local().atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    private LocalDateTime local() {
        LocalTime clock = TypedMoment.time(time).orElseThrow();
        return TypedMoment.date(date).orElseThrow().atTime(clock);
    }
}
