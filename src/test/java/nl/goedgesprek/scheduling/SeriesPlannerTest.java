package nl.goedgesprek.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A coach in Utrecht who receives on workdays from nine to five plans visits to Amersfoort. */
class SeriesPlannerTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Place UTRECHT = Place.named("Utrecht");
    private static final Place AMERSFOORT = Place.named("Amersfoort");
    private static final Place ZWOLLE = Place.named("Zwolle");
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.parse("2026-12-25"),
            LocalDate.parse("2026-12-26"),
            LocalDate.parse("2027-01-01"),
            LocalDate.parse("2027-03-28"),
            LocalDate.parse("2027-03-29"));
    private static final LocalInterval MORNING = LocalInterval.of("09:00", "12:00");
    private static final LocalInterval ALL_DAY = LocalInterval.of("09:00", "17:00");

    @Test
    void every_turn_is_at_the_same_time_when_nothing_stands_in_the_way() {
        List<Turn> turns = plan(every(2, "2027-01-04", 3, DayOfWeek.TUESDAY, MORNING));

        assertThat(proposals(turns)).containsExactly("2027-01-05T09:30", "2027-01-19T09:30", "2027-02-02T09:30");
        assertThat(turns).allSatisfy(turn -> assertThat(turn.obstacle()).isEmpty());
    }

    @Test
    void the_time_on_the_wall_stays_when_the_clock_is_put_forward() {
        List<Turn> turns = plan(every(1, "2027-03-23", 2, DayOfWeek.TUESDAY, MORNING));

        assertThat(proposals(turns)).containsExactly("2027-03-23T09:30", "2027-03-30T09:30");
        assertThat(turns.get(0).proposal().orElseThrow().time().start()).isEqualTo("2027-03-23T08:30:00Z");
        assertThat(turns.get(1).proposal().orElseThrow().time().start()).isEqualTo("2027-03-30T07:30:00Z");
    }

    @Test
    void an_hour_that_the_clock_skips_has_no_moments() {
        OpenHours nights = new OpenHours(
                ZONE, Map.of(DayOfWeek.SUNDAY, List.of(LocalInterval.of("02:00", "03:00"))), Map.of(), Set.of());
        Rhythm rhythm = every(1, "2027-03-21", 2, DayOfWeek.SUNDAY, LocalInterval.of("02:00", "03:00"));

        List<Turn> turns = new SeriesPlanner(SeriesPlannerTest::minutes, terms(Venue.REMOTE, null), null)
                .plan(diary(nights, List.of()), rhythm);

        assertThat(turns.get(0).proposal()).isPresent();
        assertThat(turns.get(1).proposal()).isEmpty();
        assertThat(turns.get(1).obstacle().orElseThrow().rules()).containsExactly(Refusal.CLOSED);
    }

    @Test
    void easter_monday_moves_to_the_day_after_it_which_is_nearer_than_the_friday_before() {
        List<Turn> turns = plan(every(1, "2027-03-22", 3, DayOfWeek.MONDAY, MORNING));

        assertThat(proposals(turns)).containsExactly("2027-03-22T09:30", "2027-03-30T09:30", "2027-04-05T09:30");
        Obstacle obstacle = turns.get(1).obstacle().orElseThrow();
        assertThat(obstacle.holiday()).isTrue();
        assertThat(obstacle.rules()).containsExactly(Refusal.CLOSED);
    }

    @Test
    void christmas_day_moves_to_the_day_before_it_and_new_years_day_too() {
        List<Turn> turns = plan(every(1, "2026-12-18", 3, DayOfWeek.FRIDAY, MORNING));

        assertThat(proposals(turns)).containsExactly("2026-12-18T09:30", "2026-12-24T09:30", "2026-12-31T09:30");
    }

    @Test
    void a_full_morning_moves_to_the_afternoon_of_the_same_day() {
        Commitment busy = busy("2027-01-05T09:00", "2027-01-05T12:00", null);

        List<Turn> turns = plan(every(2, "2027-01-05", 2, DayOfWeek.TUESDAY, MORNING), busy);

        assertThat(proposals(turns)).containsExactly("2027-01-05T12:30", "2027-01-19T09:30");
        assertThat(turns.get(0).obstacle().orElseThrow().rules()).contains(Refusal.OVERLAPS);
        assertThat(turns.get(0).obstacle().orElseThrow().holiday()).isFalse();
    }

    @Test
    void a_drive_that_cannot_be_says_from_where() {
        Commitment zwolle = busy("2027-01-05T09:00", "2027-01-05T10:30", ZWOLLE);

        Turn turn = plan(every(1, "2027-01-05", 1, DayOfWeek.TUESDAY, LocalInterval.of("10:30", "12:00")), zwolle)
                .get(0);

        assertThat(turn.proposal().map(SeriesPlannerTest::local)).contains("2027-01-05T12:00");
        assertThat(turn.obstacle().orElseThrow().rules()).contains(Refusal.NO_TIME_TO_TRAVEL);
        assertThat(turn.obstacle().orElseThrow().tooFarFrom()).isEqualTo(ZWOLLE);
    }

    @Test
    void the_least_detour_comes_before_the_usual_time() {
        Commitment nearby = busy("2027-01-19T13:00", "2027-01-19T14:00", AMERSFOORT);

        List<Turn> turns = plan(every(2, "2027-01-05", 3, DayOfWeek.TUESDAY, MORNING), nearby);

        assertThat(proposals(turns)).containsExactly("2027-01-05T09:30", "2027-01-19T09:30", "2027-02-02T09:30");
        assertThat(turns.get(1).proposal().orElseThrow().detour()).isZero();

        Commitment between = busy("2027-01-19T09:00", "2027-01-19T10:00", AMERSFOORT);
        List<Turn> later = plan(every(2, "2027-01-05", 3, DayOfWeek.TUESDAY, MORNING), between);
        assertThat(proposals(later)).containsExactly("2027-01-05T10:00", "2027-01-19T10:00", "2027-02-02T10:00");
    }

    @Test
    void proposals_and_the_moments_beside_them_do_not_clash_with_each_other() {
        Commitment month = busy("2027-01-11T00:00", "2027-01-17T23:59", null);

        List<Turn> turns = plan(every(1, "2027-01-04", 4, DayOfWeek.THURSDAY, MORNING), month);

        assertThat(proposals(turns)).doesNotHaveDuplicates();
        assertThat(turns.get(1).proposal()).isEmpty();
        assertThat(turns.get(1).obstacle().orElseThrow().rules()).contains(Refusal.OVERLAPS);
    }

    @Test
    void a_limit_of_one_a_week_counts_the_series_itself() {
        Commitment away = busy("2027-01-05T00:00", "2027-01-09T00:00", null);
        Rhythm fridays = every(1, "2027-01-08", 2, DayOfWeek.FRIDAY, ALL_DAY);

        List<Turn> turns = new SeriesPlanner(SeriesPlannerTest::minutes, terms(Venue.AT_CLIENT, 1), AMERSFOORT)
                .plan(diary(hours(), List.of(away)), fridays);

        assertThat(proposals(turns)).containsExactly("2027-01-11T09:30", "2027-01-18T09:30");
        assertThat(turns.get(1).obstacle().orElseThrow().rules()).containsExactly(Refusal.WEEK_FULL);
    }

    @Test
    void who_lives_too_far_away_gets_no_moment_and_hears_why() {
        Turn turn = new SeriesPlanner((from, to) -> from.equals(to) ? 0 : 121, terms(Venue.AT_CLIENT, null), ZWOLLE)
                .plan(diary(hours(), List.of()), every(1, "2027-01-05", 1, DayOfWeek.TUESDAY, MORNING))
                .get(0);

        assertThat(turn.proposal()).isEmpty();
        assertThat(turn.others()).isEmpty();
        assertThat(turn.obstacle().orElseThrow().rules()).containsExactly(Refusal.TOO_FAR);
    }

    @Test
    void a_moment_of_his_own_is_judged_as_if_he_took_the_others_too() {
        SeriesPlanner planner = planner();

        List<Verdict> verdicts = planner.judge(
                diary(hours(), List.of()),
                List.of(moment("2027-01-05T10:00"), moment("2027-01-05T10:30"), moment("2027-01-10T10:00")));

        assertThat(verdicts.get(0).broken()).contains(Refusal.OVERLAPS);
        assertThat(verdicts.get(1).broken()).contains(Refusal.OVERLAPS);
        assertThat(verdicts.get(2).broken()).contains(Refusal.CLOSED).doesNotContain(Refusal.OVERLAPS);
        assertThat(verdicts.get(2).slot().travelBefore()).isEqualTo(20);
    }

    @Test
    void neither_notice_nor_horizon_binds_who_plans_for_himself() {
        List<Turn> turns = plan(every(12, "2026-12-01", 5, DayOfWeek.TUESDAY, MORNING));

        assertThat(proposals(turns)).startsWith("2026-12-01T09:30").endsWith("2027-11-02T09:30");
    }

    private static List<Turn> plan(Rhythm rhythm, Commitment... commitments) {
        return planner().plan(diary(hours(), List.of(commitments)), rhythm);
    }

    private static SeriesPlanner planner() {
        return new SeriesPlanner(SeriesPlannerTest::minutes, terms(Venue.AT_CLIENT, null), AMERSFOORT);
    }

    private static Rhythm every(int weeks, String from, int times, DayOfWeek weekday, LocalInterval part) {
        return new Rhythm(LocalDate.parse(from), times, weeks, weekday, part);
    }

    private static Diary diary(OpenHours hours, List<Commitment> commitments) {
        return new Diary(moment("2026-11-30T12:00"), hours, UTRECHT, new DriveLimits(120, true), commitments);
    }

    private static OpenHours hours() {
        Map<DayOfWeek, List<LocalInterval>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                week.put(day, List.of(ALL_DAY));
            }
        }
        return new OpenHours(ZONE, week, Map.of(), HOLIDAYS);
    }

    private static MeetingTerms terms(Venue venue, @Nullable Integer perWeek) {
        return new MeetingTerms(
                "coaching",
                venue,
                Duration.ofHours(1),
                Duration.ZERO,
                Duration.ZERO,
                Duration.ofMinutes(30),
                Duration.ofDays(2),
                60,
                null,
                perWeek);
    }

    private static int minutes(Place from, Place to) {
        return from.equals(to) ? 0 : from.equals(ZWOLLE) || to.equals(ZWOLLE) ? 75 : 20;
    }

    private static Commitment busy(String from, String until, @Nullable Place place) {
        return new Commitment(new TimeRange(moment(from), moment(until)), place, Duration.ZERO, Duration.ZERO, null);
    }

    private static List<String> proposals(List<Turn> turns) {
        return turns.stream()
                .flatMap(turn -> turn.proposal().stream())
                .map(SeriesPlannerTest::local)
                .toList();
    }

    private static String local(Slot slot) {
        return LocalDateTime.ofInstant(slot.time().start(), ZONE).toString();
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
