package nl.goedgesprek.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The slow answer: looks at every minute of the queried days and judges each by the words of the rules, with lists,
 * loops and nothing remembered. It shares no code with the finder beyond the records that carry its input.
 */
final class MinuteByMinute {

    /** A meeting of a day's chain; the candidate among them. */
    private record Meeting(
            Instant start,
            Instant end,
            @Nullable Place place,
            Duration before,
            Duration after,
            @Nullable String type,
            boolean isCandidate) {}

    private final Instant now;
    private final OpenHours hours;
    private final ZoneId zone;
    private final Place base;
    private final DriveLimits limits;
    private final List<Meeting> commitments;
    private final TravelTimes travel;
    private final MeetingTerms terms;
    private final @Nullable Place place;
    private final LocalDate from;
    private final LocalDate to;
    private final Set<Instant> openMinutes = new HashSet<>();

    MinuteByMinute(
            Instant now,
            OpenHours hours,
            Place base,
            DriveLimits limits,
            List<Commitment> commitments,
            TravelTimes travel,
            SlotQuery query) {
        this.now = now;
        this.hours = hours;
        this.zone = hours.zone();
        this.base = base;
        this.limits = limits;
        this.commitments = commitments.stream()
                .map(c -> new Meeting(
                        c.time().start(),
                        c.time().end(),
                        c.place(),
                        c.bufferBefore(),
                        c.bufferAfter(),
                        c.meetingType(),
                        false))
                .filter(c -> c.start().isBefore(c.end()))
                .toList();
        this.travel = travel;
        this.terms = query.terms();
        this.place =
                terms.venue() == Venue.AT_CLIENT ? query.place() : terms.venue() == Venue.AT_PRACTICE ? base : null;
        this.from = query.from();
        this.to = query.to();
        findOpenMinutes();
    }

    /** Every whole minute in which the practice is open, on the queried days and those around them. */
    private void findOpenMinutes() {
        for (LocalDate day = from.minusDays(2); !day.isAfter(to.plusDays(4)); day = day.plusDays(1)) {
            for (LocalInterval interval : hoursOn(day)) {
                Instant closes = closes(day, interval);
                for (Instant minute = opens(day, interval); minute.isBefore(closes); minute = minute.plusSeconds(60)) {
                    openMinutes.add(minute);
                }
            }
        }
    }

    List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        Instant start = from.minusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = to.plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant();
        for (Instant minute = start; minute.isBefore(end); minute = minute.plusSeconds(60)) {
            if (isFree(minute)) {
                slots.add(slot(minute));
            }
        }
        return slots;
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    private LocalDate date(Instant moment) {
        return local(moment).toLocalDate();
    }

    boolean isFree(Instant start) {
        LocalDate date = date(start);
        Instant end = start.plus(terms.duration());
        boolean onGrid = local(start).getMinute() % terms.slotInterval().toMinutes() == 0
                && local(start).getSecond() == 0
                && local(start).getNano() == 0;
        if (!onGrid || date.isBefore(from) || date.isAfter(to)) {
            return false;
        }
        if (start.isBefore(now.plus(terms.minimumNotice()))
                || date.isAfter(date(now).plusDays(terms.horizonDays()))) {
            return false;
        }
        return isOpenThroughout(start, end)
                && withinLimits(date)
                && chainsFit(start, end)
                && isReachable()
                && edgesFit(start, end);
    }

    /** Every minute of it is open; all ends lie on whole minutes. */
    private boolean isOpenThroughout(Instant start, Instant end) {
        for (Instant minute = start; minute.isBefore(end); minute = minute.plusSeconds(60)) {
            if (!openMinutes.contains(minute)) {
                return false;
            }
        }
        return true;
    }

    private List<LocalInterval> hoursOn(LocalDate day) {
        if (hours.overrides().containsKey(day)) {
            return Objects.requireNonNull(hours.overrides().get(day));
        }
        if (hours.holidays().contains(day)) {
            return List.of();
        }
        return hours.weekly().getOrDefault(day.getDayOfWeek(), List.of());
    }

    private Instant opens(LocalDate day, LocalInterval interval) {
        return moment(day.atStartOfDay().plusMinutes(interval.fromMinute()), true);
    }

    private Instant closes(LocalDate day, LocalInterval interval) {
        return interval.toMinute() == 1440
                ? dayStart(day.plusDays(1))
                : moment(day.atStartOfDay().plusMinutes(interval.toMinute()), false);
    }

    /** A gap has no valid offset, an overlap has two. */
    private Instant moment(LocalDateTime time, boolean earlier) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            LocalDateTime next = time;
            while (zone.getRules().getValidOffsets(next).isEmpty()) {
                next = next.plusMinutes(1);
            }
            return next.toInstant(zone.getRules().getValidOffsets(next).get(0));
        }
        ZoneOffset offset = earlier ? offsets.get(0) : offsets.get(offsets.size() - 1);
        return time.toInstant(offset);
    }

    private Instant dayStart(LocalDate day) {
        return moment(day.atStartOfDay(), true);
    }

    private boolean withinLimits(LocalDate date) {
        int onDay = 0;
        int inWeek = 0;
        for (Meeting meeting : commitments) {
            if (terms.slug().equals(meeting.type())) {
                LocalDate other = date(meeting.start());
                onDay += other.equals(date) ? 1 : 0;
                inWeek += week(other).equals(week(date)) ? 1 : 0;
            }
        }
        Integer perDay = terms.perDay();
        Integer perWeek = terms.perWeek();
        return (perDay == null || onDay < perDay) && (perWeek == null || inWeek < perWeek);
    }

    private static String week(LocalDate date) {
        return date.get(IsoFields.WEEK_BASED_YEAR) + "-" + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private boolean isReachable() {
        Integer most = limits.maxTravelMinutes();
        return place == null || most == null || drive(base, place) <= most;
    }

    private int drive(Place one, Place other) {
        return one.equals(other) ? 0 : travel.minutes(one, other);
    }

    /** The chain of a day with the candidate in it. */
    private List<Meeting> chain(LocalDate day, Instant start, Instant end) {
        List<Meeting> chain = new ArrayList<>();
        for (Meeting meeting : commitments) {
            if (touches(meeting, day)) {
                chain.add(meeting);
            }
        }
        chain.sort(Comparator.comparing(Meeting::start).thenComparing(Meeting::end));
        Meeting candidate =
                new Meeting(start, end, place, terms.bufferBefore(), terms.bufferAfter(), terms.slug(), true);
        int index = 0;
        while (index < chain.size() && !chain.get(index).start().isAfter(start)) {
            index++;
        }
        chain.add(index, candidate);
        return chain;
    }

    private boolean touches(Meeting meeting, LocalDate day) {
        return meeting.start().isBefore(dayStart(day.plusDays(1)))
                && meeting.end().isAfter(dayStart(day));
    }

    private boolean chainsFit(Instant start, Instant end) {
        for (Meeting meeting : commitments) {
            if (start.isBefore(meeting.end()) && meeting.start().isBefore(end)) {
                return false;
            }
        }
        for (LocalDate day = date(start); dayStart(day).isBefore(end); day = day.plusDays(1)) {
            if (!chainFits(chain(day, start, end), day)) {
                return false;
            }
        }
        return true;
    }

    private boolean chainFits(List<Meeting> chain, LocalDate day) {
        int candidate = indexOfCandidate(chain);
        if (!legFits(chain, candidate, day)) {
            return false;
        }
        if (candidate + 1 < chain.size() && !legFits(chain, candidate + 1, day)) {
            return false;
        }
        if (place != null) {
            for (int i = candidate + 1; i < chain.size(); i++) {
                if (chain.get(i).place() != null) {
                    return legFits(chain, i, day);
                }
            }
        }
        return true;
    }

    private static int indexOfCandidate(List<Meeting> chain) {
        int index = 0;
        while (!chain.get(index).isCandidate()) {
            index++;
        }
        return index;
    }

    private boolean legFits(List<Meeting> chain, int index, LocalDate day) {
        if (index == 0) {
            return true;
        }
        Instant free = Instant.MIN;
        for (Meeting before : chain.subList(0, index)) {
            Instant done = before.end().plus(before.after());
            free = done.isAfter(free) ? done : free;
        }
        Meeting meeting = chain.get(index);
        int minutes = meeting.place() == null ? 0 : drive(where(chain, index, day), meeting.place());
        return !free.plusSeconds(minutes * 60L).plus(meeting.before()).isAfter(meeting.start());
    }

    private Place where(List<Meeting> chain, int index, LocalDate day) {
        Place where = base;
        for (Meeting before : chain.subList(0, index)) {
            if (before.start().isBefore(dayStart(day))) {
                where = base;
            } else if (before.place() != null) {
                where = before.place();
            }
        }
        return where;
    }

    private boolean edgesFit(Instant start, Instant end) {
        if (!limits.travelWithinHours() || place == null) {
            return true;
        }
        LocalDate day = date(start);
        List<Meeting> chain = chain(day, start, end);
        int candidate = indexOfCandidate(chain);
        boolean first = true;
        boolean last = true;
        for (int i = 0; i < chain.size(); i++) {
            boolean counts =
                    chain.get(i).place() != null && !chain.get(i).start().isBefore(dayStart(day));
            first &= !(i < candidate && counts);
            last &= !(i > candidate && counts);
        }
        Instant opens = Instant.MAX;
        Instant closes = Instant.MIN;
        for (LocalInterval interval : hoursOn(day)) {
            if (opens(day, interval).isBefore(closes(day, interval))) {
                opens = opens(day, interval).isBefore(opens) ? opens(day, interval) : opens;
                closes = closes(day, interval).isAfter(closes) ? closes(day, interval) : closes;
            }
        }
        if (opens.equals(Instant.MAX)) {
            return false;
        }
        Duration there = Duration.ofMinutes(drive(base, place)).plus(terms.bufferBefore());
        Duration back = Duration.ofMinutes(drive(place, base)).plus(terms.bufferAfter());
        return !(first && opens.plus(there).isAfter(start))
                && !(last && end.plus(back).isAfter(closes));
    }

    private Slot slot(Instant start) {
        Instant end = start.plus(terms.duration());
        TimeRange time = new TimeRange(start, end);
        if (place == null) {
            return new Slot(time, 0, 0, 0, false);
        }
        LocalDate day = date(start);
        List<Meeting> chain = chain(day, start, end);
        int candidate = indexOfCandidate(chain);
        Place came = where(chain, candidate, day);
        Place goes = base;
        for (int i = chain.size() - 1; i > candidate; i--) {
            goes = chain.get(i).place() == null
                    ? goes
                    : Objects.requireNonNull(chain.get(i).place());
        }
        int detour = drive(came, place) + drive(place, goes) - drive(came, goes);
        boolean otherVisit = chain.stream()
                .anyMatch(meeting -> !meeting.isCandidate()
                        && meeting.place() != null
                        && !meeting.place().equals(base)
                        && !meeting.start().isBefore(dayStart(day)));
        boolean nearby = terms.venue() == Venue.AT_CLIENT && detour <= 10 && otherVisit;
        return new Slot(time, drive(came, place), drive(place, goes), detour, nearby);
    }
}
