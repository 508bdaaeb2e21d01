package nl.goedgesprek.booking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.goedgesprek.scheduling.Commitment;
import nl.goedgesprek.scheduling.Diary;
import nl.goedgesprek.scheduling.DriveLimits;
import nl.goedgesprek.scheduling.LocalInterval;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.OpenHours;
import nl.goedgesprek.scheduling.Place;
import nl.goedgesprek.scheduling.Slot;
import nl.goedgesprek.scheduling.SlotFinder;
import nl.goedgesprek.scheduling.SlotQuery;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.travel.PostcodeTable;
import nl.goedgesprek.travel.PostcodeTravelTimes;

/**
 * Somebody who wants to know in which postcode area the coach visits a client on a day. He is as strong as can be: he knows
 * this program and all its settings, the day's only visit and its hours. He begins with the conversations for which the
 * coach need not drive to him, which nobody counts, and asks next what tells him most. Each answer rules out the areas from
 * which another answer would have come.
 */
final class Locator {

    static final String VISITED_DOOR = "XY 9";

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 10);
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final Place ZEIST = new Place("NL-3701", "AB 1");
    private static final int FARTHEST_MINUTES = 90;
    private static final int QUESTIONS_CONSIDERED = 8;
    private static final int AREAS_CONSIDERED = 100;

    private final Random random;
    private final Duration interval;
    private final PostcodeTravelTimes travel = new PostcodeTravelTimes(new PostcodeTable(), 15, 5);
    private final SlotFinder finder = new SlotFinder(travel);
    private final List<String> reachable;

    /** @param interval in which conversations may start */
    Locator(Duration interval, long seed) {
        this.interval = interval;
        this.random = new Random(seed);
        this.reachable = dutchAreas().stream()
                .filter(area -> travel.minutes(ZEIST, new Place(area, "")) <= FARTHEST_MINUTES)
                .toList();
    }

    /** An area to which the coach may go. */
    String anyArea() {
        return reachable.get(random.nextInt(reachable.size()));
    }

    /**
     * The areas in which the visit may be, as far as he can tell.
     *
     * @param secret where it is
     * @param mayAsk whether he gets an answer for a place; he stops when he gets none
     */
    List<String> locate(String secret, Predicate<Place> mayAsk) {
        List<String> possible = new ArrayList<>(reachable);
        String near = answerAtBase(secret);
        possible.removeIf(other -> !answerAtBase(other).equals(near));
        Set<String> asked = new HashSet<>();
        for (String area = question(possible, asked);
                possible.size() > 1 && mayAsk.test(new Place(area, ""));
                area = question(possible, asked)) {
            asked.add(area);
            String from = area;
            String seen = answer(secret, from);
            possible.removeIf(other -> !answer(other, from).equals(seen));
        }
        return possible;
    }

    /** Whether who asks for two doors of the visited area is told something else for each. */
    boolean tellsApart(String area, String one, String other) {
        return !answer(area, new Place(area, one)).equals(answer(area, new Place(area, other)));
    }

    /** The farthest that one of these is from the visit, in kilometres by road. */
    double spread(String secret, List<String> possible) {
        Place there = new Place(secret, "");
        return possible.stream()
                .mapToDouble(area -> area.equals(secret) ? 0 : travel.kilometres(there, new Place(area, "")))
                .max()
                .orElseThrow();
    }

    /** Of some areas the one whose answer differs most between those where the visit may be. */
    private String question(List<String> possible, Set<String> asked) {
        List<String> sample = IntStream.range(0, Math.min(AREAS_CONSIDERED, possible.size()))
                .mapToObj(i -> possible.get(random.nextInt(possible.size())))
                .toList();
        String best = "";
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < QUESTIONS_CONSIDERED || best.isEmpty(); i++) {
            String area = i % 2 == 0 ? possible.get(random.nextInt(possible.size())) : anyArea();
            long alike = alike(sample, area);
            if (alike < fewest && !asked.contains(area)) {
                fewest = alike;
                best = area;
            }
        }
        return best;
    }

    /** How many pairs of them give the same answer. */
    private long alike(List<String> sample, String area) {
        Map<String, Integer> answers = new HashMap<>();
        sample.forEach(possible -> answers.merge(answer(possible, area), 1, Integer::sum));
        return answers.values().stream().mapToLong(n -> (long) n * n).sum();
    }

    /** What the product tells who asks for an area when the visit is in another. */
    private String answer(String visited, String area) {
        return answer(visited, new Place(area, ""));
    }

    private String answer(String visited, Place asked) {
        return answer(visited, new SlotQuery(terms(Venue.AT_CLIENT), asked, THURSDAY, THURSDAY));
    }

    /** What he is told of conversations for which nobody comes to a visitor, before he asks for any area. */
    private String answerAtBase(String visited) {
        return answer(visited, new SlotQuery(terms(Venue.AT_PRACTICE), null, THURSDAY, THURSDAY))
                + answer(visited, new SlotQuery(terms(Venue.REMOTE), null, THURSDAY, THURSDAY));
    }

    private String answer(String visited, SlotQuery query) {
        StringBuilder told = new StringBuilder();
        for (Slot slot : finder.freeSlots(day(visited), query)) {
            told.append(slot.time().start().getEpochSecond()).append(slot.nearby() ? '*' : ' ');
        }
        return told.toString();
    }

    private Diary day(String visited) {
        TimeRange time =
                TimeRange.startingAt(THURSDAY.atTime(12, 0).atZone(ZONE).toInstant(), Duration.ofHours(1));
        OpenHours hours = new OpenHours(
                ZONE, Map.of(DayOfWeek.THURSDAY, List.of(LocalInterval.of("09:00", "17:00"))), Map.of(), Set.of());
        Commitment visit = new Commitment(
                time, new Place(visited, VISITED_DOOR), Duration.ofMinutes(10), Duration.ofMinutes(15), "bezoek");
        return new Diary(NOW, hours, ZEIST, new DriveLimits(FARTHEST_MINUTES, false), List.of(visit));
    }

    private MeetingTerms terms(Venue venue) {
        return new MeetingTerms(
                "bezoek",
                venue,
                Duration.ofHours(1),
                Duration.ofMinutes(10),
                Duration.ofMinutes(15),
                interval,
                Duration.ofDays(2),
                60,
                3,
                8);
    }

    private static List<String> dutchAreas() {
        InputStream table = Objects.requireNonNull(PostcodeTable.class.getResourceAsStream("nl-postcodes.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> "NL-" + line.split(",", 2)[0])
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
