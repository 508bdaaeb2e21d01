package nl.goedgesprek.platform;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A moment as somebody types it, by the clock on the wall. */
public record WallMoment(String date, String time) {

    /** What is wrong with it; the fields are called as the components of this record. */
    public List<Violation> violations(ZoneId zone) {
        List<Violation> all = new ArrayList<>();
        TypedMoment.check("date", date, TypedMoment.date(date), "violation.date")
                .ifPresent(all::add);
        TypedMoment.check("time", time, TypedMoment.time(time), "violation.time")
                .ifPresent(all::add);
        if (all.isEmpty() && zone.getRules().getValidOffsets(local()).isEmpty()) {
            all.add(new Violation("time", "violation.timeSkipped"));
        }
        return all;
    }

    /** The same where it must be still to come. */
    public List<Violation> violations(ZoneId zone, Instant now) {
        List<Violation> all = violations(zone);
        if (all.isEmpty() && !moment(zone).isAfter(now)) {
            all.add(new Violation("date", "requests.violation.past"));
        }
        return all;
    }

    /** The moment, of use only when nothing is wrong with it. Of an hour that comes twice it is the first. */
    public Instant moment(ZoneId zone) {
        return local().atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    private LocalDateTime local() {
        LocalTime clock = TypedMoment.time(time).orElseThrow();
        return TypedMoment.date(date).orElseThrow().atTime(clock);
    }
}
