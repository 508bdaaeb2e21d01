package nl.goedgesprek.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.goedgesprek.scheduling.Commitment;
import nl.goedgesprek.scheduling.Place;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a day of the coach looks like on the road. */
class DayPlannerTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 10);
    private static final Place ZEIST = Place.named("Zeist");
    private static final Place UTRECHT = Place.named("Utrecht");
    private static final Place ALMERE = Place.named("Almere");

    private static final Map<String, Integer> MINUTES =
            Map.of("Zeist-Utrecht", 20, "Utrecht-Almere", 38, "Almere-Zeist", 34, "Utrecht-Zeist", 21);
    private static final Map<String, Double> KILOMETRES =
            Map.of("Zeist-Utrecht", 16.6, "Utrecht-Almere", 44.4, "Almere-Zeist", 35.2, "Utrecht-Zeist", 16.5);

    private final DayPlanner planner = new DayPlanner(
            ZONE,
            ZEIST,
            (from, to) -> MINUTES.getOrDefault(from.area() + '-' + to.area(), 0),
            (from, to) -> KILOMETRES.getOrDefault(from.area() + '-' + to.area(), 0.0));

    @Test
    void the_coach_leaves_as_late_as_he_can_be_there_before_the_buffer() {
        DayPlan<Commitment> plan = plan(visit(UTRECHT, "10:30"));

        assertThat(plan.stops().get(0).driveThere().orElseThrow().departure()).isEqualTo(at("10:00"));
    }

    @Test
    void he_goes_home_after_the_buffer_of_the_last_visit() {
        DayPlan<Commitment> plan = plan(visit(UTRECHT, "10:30"));

        assertThat(plan.driveHome().orElseThrow().departure()).isEqualTo(at("11:45"));
    }

    @Test
    void between_two_visits_he_drives_from_the_one_to_the_other() {
        DayPlan<Commitment> plan = plan(visit(UTRECHT, "10:30"), visit(ALMERE, "13:00"));

        Leg between = plan.stops().get(1).driveThere().orElseThrow();
        assertThat(between.from()).isEqualTo(UTRECHT);
        assertThat(between.minutes()).isEqualTo(38);
    }

    @Test
    void the_drives_before_and_after_a_visit_are_those_to_it_and_to_what_follows() {
        Commitment first = visit(UTRECHT, "10:30");
        Commitment last = visit(ALMERE, "14:00");
        DayPlan<Commitment> plan = plan(first, visit(null, "12:00"), last);

        assertThat(plan.driveTo(first).orElseThrow().minutes()).isEqualTo(20);
        assertThat(plan.driveFrom(first).orElseThrow().minutes()).isEqualTo(38);
        assertThat(plan.driveFrom(last).orElseThrow().minutes()).isEqualTo(34);
    }

    @Test
    void before_the_second_of_two_meetings_at_one_place_there_is_no_drive() {
        Commitment second = visit(UTRECHT, "13:00");
        DayPlan<Commitment> plan = plan(visit(UTRECHT, "10:30"), second);

        assertThat(plan.driveTo(second)).isEmpty();
        assertThat(plan.driveFrom(second).orElseThrow().minutes()).isEqualTo(21);
    }

    @Test
    void the_kilometres_of_a_day_are_those_that_are_shown_at_its_drives() {
        DayPlan<Commitment> plan = plan(visit(UTRECHT, "10:30"), visit(ALMERE, "13:00"));

        assertThat(plan.drives()).extracting(Leg::kilometres).containsExactly(17, 44, 35);
        assertThat(plan.kilometres()).isEqualTo(96);
    }

    @Test
    void a_call_needs_no_drive_and_leaves_him_where_he_was() {
        DayPlan<Commitment> plan = plan(visit(UTRECHT, "10:30"), visit(null, "12:00"), visit(ALMERE, "14:00"));

        assertThat(plan.stops().get(1).driveThere()).isEmpty();
        assertThat(plan.stops().get(2).driveThere().orElseThrow().from()).isEqualTo(UTRECHT);
    }

    @Test
    void a_day_of_calls_has_no_drives() {
        DayPlan<Commitment> plan = plan(visit(null, "09:00"), visit(null, "14:00"));

        assertThat(plan.drives()).isEmpty();
        assertThat(plan.kilometres()).isZero();
    }

    @Test
    void a_second_visit_to_the_same_door_needs_no_drive() {
        DayPlan<Commitment> plan = plan(visit(UTRECHT, "10:00"), visit(UTRECHT, "12:00"));

        assertThat(plan.stops().get(1).driveThere()).isEmpty();
        assertThat(plan.kilometres()).isEqualTo(17 + 17);
    }

    @Test
    void a_walk_at_the_practice_brings_him_home_in_between() {
        DayPlan<Commitment> plan = plan(visit(UTRECHT, "09:00"), visit(ZEIST, "13:00"));

        assertThat(plan.stops().get(1).driveThere().orElseThrow().minutes()).isEqualTo(21);
        assertThat(plan.driveHome()).isEmpty();
    }

    @Test
    void what_starts_on_another_day_is_left_out() {
        Commitment friday =
                visit(UTRECHT, LocalDateTime.of(2026, 12, 11, 0, 0).atZone(ZONE).toInstant());

        assertThat(plan(friday).stops()).isEmpty();
    }

    @Test
    void the_order_in_which_they_are_read_does_not_matter() {
        DayPlan<Commitment> plan = plan(visit(ALMERE, "13:00"), visit(UTRECHT, "10:30"));

        assertThat(plan.kilometres()).isEqualTo(96);
    }

    @Test
    void a_drive_for_which_there_is_time_is_possible() {
        DayPlan<Commitment> plan = plan(visit(UTRECHT, "10:30"), visit(ALMERE, "12:33"));

        assertThat(plan.drives())
                .allSatisfy(drive -> assertThat(drive.isPossible()).isTrue());
    }

    @Test
    void two_visits_between_which_he_cannot_drive_tell_how_many_minutes_he_lacks() {
        DayPlan<Commitment> plan = plan(visit(UTRECHT, "10:30"), visit(ALMERE, "12:00"));

        assertThat(plan.drives()).extracting(Leg::shortMinutes).containsExactly(0, 33, 0);
        assertThat(plan.drives().get(1).departure()).isEqualTo(at("11:45"));
    }

    @Test
    void a_call_from_which_he_would_have_to_leave_early_makes_a_drive_impossible() {
        DayPlan<Commitment> plan = plan(visit(null, "09:00"), visit(UTRECHT, "10:30"));

        assertThat(plan.stops().get(1).driveThere().orElseThrow().shortMinutes())
                .isEqualTo(15);
    }

    @Test
    void a_long_visit_that_goes_on_during_a_later_one_makes_the_drive_after_both_impossible() {
        Commitment training = new Commitment(
                new TimeRange(at("09:00"), at("14:00")), UTRECHT, Duration.ZERO, Duration.ZERO, "bezoek");
        DayPlan<Commitment> plan = plan(training, visit(UTRECHT, "10:00"), visit(ALMERE, "13:00"));

        assertThat(plan.drives()).extracting(Leg::isPossible).containsExactly(true, false, true);
    }

    @Test
    void he_goes_home_after_a_visit_when_a_later_call_leaves_him_the_time() {
        DayPlan<Commitment> plan = plan(visit(UTRECHT, "10:30"), visit(null, "15:00"));

        assertThat(plan.driveHome().orElseThrow().departure()).isEqualTo(at("11:45"));
        assertThat(plan.driveHome().orElseThrow().isPossible()).isTrue();
    }

    @Test
    void a_call_within_the_drive_home_is_held_first() {
        DayPlan<Commitment> plan = plan(visit(UTRECHT, "10:30"), visit(null, "11:50"));

        assertThat(plan.driveHome().orElseThrow().departure()).isEqualTo(at("13:05"));
        assertThat(plan.driveHome().orElseThrow().isPossible()).isTrue();
    }

    @Test
    void a_drive_for_which_blocked_time_leaves_no_time_is_impossible_and_stays_where_it_is() {
        DayPlan<Commitment> plan =
                plan(List.of(blocked("12:00", "12:45")), visit(UTRECHT, "10:30"), visit(ALMERE, "13:00"));

        assertThat(plan.drives()).extracting(Leg::isPossible).containsExactly(true, false, true);
        Leg between = plan.drives().get(1);
        assertThat(between.hindrance()).isEqualTo(Hindrance.BLOCKED);
        assertThat(between.departure()).isEqualTo(at("12:12"));
    }

    @Test
    void blocked_time_beside_a_drive_does_not_hinder_it() {
        DayPlan<Commitment> plan = plan(
                List.of(blocked("08:00", "10:00"), blocked("11:45", "12:12"), blocked("16:00", "17:00")),
                visit(UTRECHT, "10:30"),
                visit(ALMERE, "13:00"));

        assertThat(plan.drives())
                .allSatisfy(drive -> assertThat(drive.isPossible()).isTrue());
    }

    @Test
    void an_absence_that_began_the_day_before_hinders_the_first_drive() {
        Commitment away = new Commitment(
                new TimeRange(at("00:00").minusSeconds(3600), at("10:15")), null, Duration.ZERO, Duration.ZERO, null);

        assertThat(plan(List.of(away), visit(UTRECHT, "10:30")).drives())
                .extracting(Leg::hindrance)
                .containsExactly(Hindrance.BLOCKED, Hindrance.NONE);
    }

    @Test
    void a_drive_that_another_calendar_leaves_no_time_for_is_blamed_on_that() {
        Unavailable elsewhere = new Unavailable(List.of(), List.of(blocked("09:30", "10:15")));

        DayPlan<Commitment> plan =
                planner.plan(THURSDAY, List.of(visit(UTRECHT, "10:30")), Function.identity(), elsewhere);

        assertThat(plan.drives()).extracting(Leg::hindrance).containsExactly(Hindrance.OUTSIDE, Hindrance.NONE);
        assertThat(plan.drives().get(0).isPossible()).isFalse();
    }

    @Test
    void a_drive_that_cannot_be_anyway_is_not_blamed_on_blocked_time() {
        DayPlan<Commitment> plan =
                plan(List.of(blocked("11:45", "12:00")), visit(UTRECHT, "10:30"), visit(ALMERE, "12:00"));

        assertThat(plan.drives().get(1).hindrance()).isEqualTo(Hindrance.NONE);
        assertThat(plan.drives().get(1).shortMinutes()).isEqualTo(33);
    }

    private DayPlan<Commitment> plan(List<Commitment> blocked, Commitment... meetings) {
        return planner.plan(THURSDAY, List.of(meetings), Function.identity(), new Unavailable(blocked, List.of()));
    }

    private static Commitment blocked(String from, String until) {
        return new Commitment(new TimeRange(at(from), at(until)), null, Duration.ZERO, Duration.ZERO, null);
    }

    private DayPlan<Commitment> plan(Commitment... meetings) {
        return planner.plan(THURSDAY, List.of(meetings), Function.identity());
    }

    private static Commitment visit(@Nullable Place place, String time) {
        return visit(place, at(time));
    }

    private static Commitment visit(@Nullable Place place, Instant start) {
        return new Commitment(
                TimeRange.startingAt(start, Duration.ofHours(1)),
                place,
                Duration.ofMinutes(10),
                Duration.ofMinutes(15),
                "bezoek");
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(THURSDAY + "T" + time).atZone(ZONE).toInstant();
    }
}
