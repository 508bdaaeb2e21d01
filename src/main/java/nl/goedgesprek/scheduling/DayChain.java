package nl.goedgesprek.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The meetings that a local day touches, in order of start, then of end, and where the coach is between them. He is at
 * the base when the day begins; one that began on an earlier day leaves him there too, one without a place leaves him
 * where he was. A candidate is asked about by the index at which it would stand.
 */
final class DayChain {

    private final TimeRange day;
    private final Place base;
    private final TravelTimes travel;
    private final List<Commitment> meetings;
    private final Place[] whereBefore;
    private final Instant[] freeBefore;
    private int firstDrive = Integer.MAX_VALUE;
    private int lastDrive = -1;
    private boolean visit;

    DayChain(Diary diary, TimeRange day, TravelTimes travel) {
        this.day = day;
        this.base = diary.base();
        this.travel = travel;
        this.meetings = diary.touching(day);
        this.whereBefore = new Place[meetings.size() + 1];
        this.freeBefore = new Instant[meetings.size() + 1];
        walk();
    }

    /** Where the coach is, and from when he is free, before each meeting and after the last; and which ones he drives to. */
    private void walk() {
        whereBefore[0] = base;
        freeBefore[0] = Instant.MIN;
        for (int i = 0; i < meetings.size(); i++) {
            Commitment meeting = meetings.get(i);
            whereBefore[i + 1] = leavesAt(meeting.time(), meeting.place(), whereBefore[i]);
            freeBefore[i + 1] = later(freeBefore[i], meeting.freeAfter());
            if (meeting.place() != null && !beganEarlier(meeting.time())) {
                firstDrive = Math.min(firstDrive, i);
                lastDrive = i;
                visit |= !base.equals(meeting.place());
            }
        }
    }

    /** Where a candidate would stand: behind whatever starts no later than it. */
    private int indexOf(Candidate candidate) {
        int index = meetings.size();
        while (index > 0 && meetings.get(index - 1).start().isAfter(candidate.start())) {
            index--;
        }
        return index;
    }

    boolean coversEndOf(Candidate candidate) {
        return !candidate.time().end().isAfter(day.end());
    }

    boolean overlaps(Candidate candidate) {
        for (Commitment meeting : meetings) {
            if (meeting.time().overlaps(candidate.time())) {
                return true;
            }
        }
        return false;
    }

    /** Whether every leg fits that the candidate would create or change. */
    boolean fits(Candidate candidate) {
        int index = indexOf(candidate);
        if (!ownLegFits(candidate, index)) {
            return false;
        }
        if (index < meetings.size() && !legFits(candidate, index, index)) {
            return false;
        }
        int next = candidate.place() == null ? meetings.size() : nextWithPlace(index);
        return next >= meetings.size() || legFits(candidate, index, next);
    }

    /** The place between which and the candidate a leg does not fit, if there is one. */
    Optional<Place> tooFarFrom(Candidate candidate) {
        int index = indexOf(candidate);
        if (!ownLegFits(candidate, index)) {
            return Optional.of(whereBefore[index]);
        }
        int next = nextWithPlace(index);
        return next < meetings.size() && !legFits(candidate, index, next)
                ? Optional.ofNullable(meetings.get(next).place())
                : Optional.empty();
    }

    private boolean ownLegFits(Candidate candidate, int index) {
        return index == 0
                || fits(freeBefore[index], minutes(whereBefore[index], candidate.place()), candidate.neededFrom());
    }

    /** Whether the coach gets to a later meeting in time when the candidate stands at the index. */
    private boolean legFits(Candidate candidate, int index, int later) {
        Commitment meeting = meetings.get(later);
        Place where = leavesAt(candidate.time(), candidate.place(), whereBefore[index]);
        return fits(
                later(freeBefore[later], candidate.freeAfter()), minutes(where, meeting.place()), meeting.neededFrom());
    }

    private static boolean fits(Instant free, int minutes, Instant needed) {
        return !free.plus(Duration.ofMinutes(minutes)).isAfter(needed);
    }

    /** Minutes to the candidate from where the coach would come; zero when it has no place. */
    int travelBefore(Candidate candidate) {
        return minutes(whereBefore[indexOf(candidate)], candidate.place());
    }

    /** Minutes from the candidate to where the coach would go next; zero when it has no place. */
    int travelAfter(Candidate candidate) {
        Place place = candidate.place();
        return place == null ? 0 : minutes(place, whereNext(candidate));
    }

    /** Minutes that the coach would drive without the candidate, from where he comes to where he goes next. */
    int travelWithout(Candidate candidate) {
        return minutes(whereBefore[indexOf(candidate)], whereNext(candidate));
    }

    private Place whereNext(Candidate candidate) {
        int next = nextWithPlace(indexOf(candidate));
        Place place = next < meetings.size() ? meetings.get(next).place() : null;
        return place == null ? base : place;
    }

    /** Whether no meeting with a place that starts on this day comes before the candidate. */
    boolean isFirstDrive(Candidate candidate) {
        return firstDrive >= indexOf(candidate);
    }

    /** Whether no meeting with a place that starts on this day comes after the candidate. */
    boolean isLastDrive(Candidate candidate) {
        return lastDrive < indexOf(candidate);
    }

    /** Whether the coach leaves his base for another meeting of this day. */
    boolean hasVisit() {
        return visit;
    }

    private int nextWithPlace(int index) {
        int next = index;
        while (next < meetings.size() && meetings.get(next).place() == null) {
            next++;
        }
        return next;
    }

    private Place leavesAt(TimeRange time, @Nullable Place place, Place before) {
        if (beganEarlier(time)) {
            return base;
        }
        return place == null ? before : place;
    }

    private boolean beganEarlier(TimeRange time) {
        return time.start().isBefore(day.start());
    }

    private int minutes(Place from, @Nullable Place to) {
        return to == null || from.equals(to) ? 0 : travel.minutes(from, to);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
