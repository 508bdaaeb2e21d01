package nl.goedgesprek.scheduling;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a rule may see: the present moment, the open hours, where the coach starts from and what occupies him. Finds
 * the commitments near a moment without looking at the others, however many there are.
 */
public final class Diary {

    private final Instant now;
    private final OpenHours hours;
    private final Place base;
    private final DriveLimits limits;
    private final Commitment[] byStart;
    private final Instant[] latestEnd;

    /** @param commitments in any order; one of no length is ignored */
    public Diary(Instant now, OpenHours hours, Place base, DriveLimits limits, List<Commitment> commitments) {
        this.now = now;
        this.hours = hours;
        this.base = base;
        this.limits = limits;
        this.byStart = commitments.stream()
                .filter(commitment -> !commitment.time().isEmpty())
                .sorted(Comparator.comparing(Commitment::start).thenComparing(Commitment::end))
                .toArray(Commitment[]::new);
        this.latestEnd = new Instant[byStart.length];
        for (int i = 0; i < byStart.length; i++) {
            Instant end = byStart[i].end();
            latestEnd[i] = i == 0 || end.isAfter(latestEnd[i - 1]) ? end : latestEnd[i - 1];
        }
    }

    private Diary(Diary same, Instant now, OpenHours hours, DriveLimits limits) {
        this.now = now;
        this.hours = hours;
        this.base = same.base;
        this.limits = limits;
        this.byStart = same.byStart;
        this.latestEnd = same.latestEnd;
    }

    /** The same, with more that occupies the coach. */
    Diary with(List<Commitment> more) {
        return new Diary(
                now,
                hours,
                base,
                limits,
                Stream.concat(Arrays.stream(byStart), more.stream()).toList());
    }

    /** The same, judged as at another moment. */
    public Diary asOf(Instant moment) {
        return new Diary(this, moment, hours, limits);
    }

    /** The same, with what it would be if the coach received at other hours and drove by other limits. */
    public Diary under(OpenHours otherHours, DriveLimits otherLimits) {
        return new Diary(this, now, otherHours, otherLimits);
    }

    public Instant now() {
        return now;
    }

    public OpenHours hours() {
        return hours;
    }

    public Place base() {
        return base;
    }

    public DriveLimits limits() {
        return limits;
    }

    /** The commitments that overlap a stretch of time, in order of start, then of end. */
    List<Commitment> touching(TimeRange time) {
        return Arrays.stream(byStart, firstEndingAfter(time.start()), firstStartingFrom(time.end()))
                .filter(commitment -> commitment.end().isAfter(time.start()))
                .toList();
    }

    /** How many commitments of a meeting type start within a stretch of time. */
    int countStarting(TimeRange time, String meetingType) {
        int count = 0;
        int end = firstStartingFrom(time.end());
        for (int i = firstStartingFrom(time.start()); i < end; i++) {
            if (meetingType.equals(byStart[i].meetingType())) {
                count++;
            }
        }
        return count;
    }

    /** Before this index everything has ended by then. */
    private int firstEndingAfter(Instant moment) {
        int low = 0;
        int high = latestEnd.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (latestEnd[middle].isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int firstStartingFrom(Instant moment) {
        int low = 0;
        int high = byStart.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byStart[middle].start().isBefore(moment)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
