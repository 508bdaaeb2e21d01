package nl.goedgesprek.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the finder against the slow answer over random practices, many of them in a week when the clock changes. */
class SlotFinderAgainstMinuteByMinuteTest {

    private static final int WORLDS = 4000;

    /** A zone and a date near which its clock changes, among them at midnight, by half an hour, and by a whole day. */
    private record Change(String zone, String date) {}

    private static final List<Change> CHANGES = List.of(
            new Change("Europe/Amsterdam", "2027-03-28"),
            new Change("Europe/Amsterdam", "2027-10-31"),
            new Change("Europe/Amsterdam", "2027-06-15"),
            new Change("America/New_York", "2027-03-14"),
            new Change("America/New_York", "2027-11-07"),
            new Change("Australia/Lord_Howe", "2027-04-04"),
            new Change("Australia/Lord_Howe", "2027-10-03"),
            new Change("Asia/Kathmandu", "2027-05-05"),
            new Change("America/Sao_Paulo", "2018-11-04"),
            new Change("America/Sao_Paulo", "2018-02-18"),
            new Change("Asia/Beirut", "2022-03-27"),
            new Change("America/Havana", "2027-11-07"),
            new Change("America/Havana", "2027-03-14"),
            new Change("Pacific/Apia", "2011-12-30"),
            new Change("Pacific/Chatham", "2027-04-04"));

    @Test
    void the_finder_gives_the_same_answer_as_looking_at_every_minute() {
        int slots = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            slots += compare(seed);
        }
        assertThat(slots).as("slots found in all worlds").isGreaterThan(WORLDS);
    }

    private static int compare(long seed) {
        World world = new World(new Random(seed));
        Diary diary = new Diary(world.now, world.hours, world.places.get(0), world.limits, world.commitments);
        SlotFinder finder = new SlotFinder(world::drive);
        MinuteByMinute slow = new MinuteByMinute(
                world.now,
                world.hours,
                world.places.get(0),
                world.limits,
                world.commitments,
                world::drive,
                world.query);

        List<Slot> slots = finder.freeSlots(diary, world.query);

        assertThat(slots).as("seed %d", seed).isEqualTo(slow.slots());
        for (int minute = 0; minute < 24 * 60; minute += 5) {
            Instant start = world.day.start().plusSeconds(minute * 60L);
            assertThat(finder.refusalOf(diary, world.query.terms(), world.query.place(), start)
                                    .isEmpty()
                            && !world.hours.dateOf(start).isBefore(world.query.from())
                            && !world.hours.dateOf(start).isAfter(world.query.to()))
                    .as("seed %d, refusal of %s", seed, start)
                    .isEqualTo(
                            slots.stream().anyMatch(slot -> slot.time().start().equals(start)));
        }
        return slots.size();
    }

    /** A random practice around a date. */
    private static final class World {

        final Random random;
        final OpenHours hours;
        final TimeRange day;
        final Instant now;
        final List<Place> places =
                List.of(Place.named("base"), Place.named("a"), Place.named("b"), Place.named("c"), Place.named("d"));
        final Map<String, Integer> drives = new HashMap<>();
        final DriveLimits limits;
        final List<Commitment> commitments = new ArrayList<>();
        final SlotQuery query;

        World(Random random) {
            this.random = random;
            Change change = CHANGES.get(random.nextInt(CHANGES.size()));
            LocalDate date = LocalDate.parse(change.date()).plusDays(random.nextInt(3) - 1L);
            this.hours = hours(ZoneId.of(change.zone()), date);
            this.day = hours.day(date);
            this.now = day.start().minusSeconds(60L * random.nextInt(3 * 1440));
            this.limits = new DriveLimits(maybe(30 + random.nextInt(60)), random.nextInt(3) == 0);
            for (Place from : places) {
                places.forEach(to -> drives.put(from.area() + to.area(), random.nextInt(70)));
            }
            int count = random.nextInt(9);
            for (int i = 0; i < count; i++) {
                commitments.add(commitment());
            }
            MeetingTerms terms = terms();
            Place place = terms.venue() == Venue.AT_CLIENT ? places.get(random.nextInt(places.size())) : null;
            this.query = new SlotQuery(terms, place, date, date.plusDays(random.nextInt(2)));
        }

        int drive(Place from, Place to) {
            return drives.getOrDefault(from.area() + to.area(), 0);
        }

        private @Nullable Integer maybe(int number) {
            return random.nextInt(3) == 0 ? number : null;
        }

        private OpenHours hours(ZoneId zone, LocalDate around) {
            Map<DayOfWeek, List<LocalInterval>> weekly = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek weekday : DayOfWeek.values()) {
                weekly.put(weekday, intervals());
            }
            Map<LocalDate, List<LocalInterval>> overrides = new HashMap<>();
            Set<LocalDate> holidays = new HashSet<>();
            for (int i = -2; i < 4; i++) {
                if (random.nextInt(6) == 0) {
                    overrides.put(around.plusDays(i), intervals());
                }
                if (random.nextInt(6) == 0) {
                    holidays.add(around.plusDays(i));
                }
            }
            return new OpenHours(zone, weekly, overrides, holidays);
        }

        private List<LocalInterval> intervals() {
            List<LocalInterval> all = new ArrayList<>();
            int count = random.nextInt(4);
            for (int i = 0; i < count; i++) {
                int from = 15 * random.nextInt(90);
                int to = Math.min(1440, from + 15 * (1 + random.nextInt(40)));
                all.add(new LocalInterval(random.nextInt(4) == 0 ? 0 : from, random.nextInt(4) == 0 ? 1440 : to));
            }
            return all;
        }

        private Commitment commitment() {
            Instant start = day.start().plusSeconds(60L * 5 * (random.nextInt(3 * 288) - 288));
            int minutes = random.nextInt(12) == 0 ? 1440 + random.nextInt(1440) : 5 * random.nextInt(24);
            Place place = random.nextInt(3) == 0 ? null : places.get(random.nextInt(places.size()));
            return new Commitment(
                    TimeRange.startingAt(start, Duration.ofMinutes(minutes)),
                    place,
                    Duration.ofMinutes(5L * random.nextInt(4)),
                    Duration.ofMinutes(5L * random.nextInt(random.nextInt(5) == 0 ? 40 : 4)),
                    random.nextBoolean() ? "type" : null);
        }

        private MeetingTerms terms() {
            int[] intervals = {5, 10, 15, 20, 30, 60};
            int minutes = random.nextInt(8) == 0 ? 600 + random.nextInt(840) : 5 * (1 + random.nextInt(24));
            return new MeetingTerms(
                    "type",
                    Venue.values()[random.nextInt(3)],
                    Duration.ofMinutes(minutes),
                    Duration.ofMinutes(5L * random.nextInt(4)),
                    Duration.ofMinutes(5L * random.nextInt(4)),
                    Duration.ofMinutes(intervals[random.nextInt(intervals.length)]),
                    Duration.ofMinutes(random.nextInt(2000)),
                    random.nextInt(6),
                    maybe(random.nextInt(4)),
                    maybe(random.nextInt(6)));
        }
    }
}
