package nl.goedgesprek.scheduling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stretches of time in order, no two of which touch. */
public final class TimeRanges {

    private final List<TimeRange> ranges;

    private TimeRanges(List<TimeRange> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /** All time that lies in any of these; what touches or overlaps becomes one, what is empty disappears. */
    public static TimeRanges unionOf(List<TimeRange> parts) {
        List<TimeRange> union = new ArrayList<>(parts.size());
        parts.stream()
                .filter(part -> !part.isEmpty())
                .sorted(Comparator.comparing(TimeRange::start))
                .forEach(part -> append(union, part));
        return new TimeRanges(union);
    }

    private static void append(List<TimeRange> union, TimeRange part) {
        int last = union.size() - 1;
        if (last >= 0 && !part.start().isAfter(union.get(last).end())) {
            TimeRange before = union.get(last);
            union.set(last, new TimeRange(before.start(), later(before.end(), part.end())));
        } else {
            union.add(part);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    public List<TimeRange> asList() {
        return ranges;
    }

    /** Whether all of it lies inside one of these. */
    boolean enclose(TimeRange range) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            TimeRange candidate = ranges.get(middle);
            if (candidate.end().isBefore(range.end())) {
                low = middle + 1;
            } else if (candidate.start().isAfter(range.start())) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
