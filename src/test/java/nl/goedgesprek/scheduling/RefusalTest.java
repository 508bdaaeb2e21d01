package nl.goedgesprek.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One visit of an hour in Utrecht, on Mondays and Tuesdays from nine to five, and each reason to refuse it. */
class RefusalTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Place ZEIST = Place.named("Zeist");
    private static final Place UTRECHT = Place.named("Utrecht");
    private static final Place GRONINGEN = Place.named("Groningen");
    private static final DriveLimits NONE = new DriveLimits(null, false);
    private static final MeetingTerms VISIT = new MeetingTerms(
            "visit",
            Venue.AT_CLIENT,
            Duration.ofHours(1),
            Duration.ofMinutes(10),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofDays(1),
            14,
            1,
            2);

    @Test
    void a_moment_that_keeps_to_every_rule_is_free() {
        assertThat(refusal(NONE, UTRECHT, "2027-03-08T09:00")).isEmpty();
    }

    @Test
    void a_moment_between_two_steps_is_off_the_grid() {
        assertThat(refusal(NONE, UTRECHT, "2027-03-08T09:15")).contains(Refusal.OFF_GRID);
        assertThat(refusal(NONE, UTRECHT, "2027-03-08T09:00:01")).contains(Refusal.OFF_GRID);
    }

    @Test
    void the_minimum_notice_must_have_passed_to_the_second() {
        assertThat(refusal(NONE, UTRECHT, "2027-03-02T11:30")).contains(Refusal.TOO_SOON);
        assertThat(refusal(NONE, UTRECHT, "2027-03-02T12:00")).isEmpty();
    }

    @Test
    void the_last_day_of_the_horizon_counts() {
        assertThat(refusal(NONE, UTRECHT, "2027-03-15T16:00")).isEmpty();
        assertThat(refusal(NONE, UTRECHT, "2027-03-16T09:00")).contains(Refusal.BEYOND_HORIZON);
    }

    @Test
    void all_of_it_must_lie_in_open_hours() {
        assertThat(refusal(NONE, UTRECHT, "2027-03-08T16:30")).contains(Refusal.CLOSED);
        assertThat(refusal(NONE, UTRECHT, "2027-03-10T10:00")).contains(Refusal.CLOSED);
    }

    @Test
    void as_many_of_the_same_type_on_a_day_as_the_limit_fill_it() {
        assertThat(refusal(NONE, UTRECHT, "2027-03-08T15:00", visit("2027-03-08T09:00", UTRECHT)))
                .contains(Refusal.DAY_FULL);
    }

    @Test
    void as_many_of_the_same_type_from_monday_to_sunday_as_the_limit_fill_the_week() {
        Commitment tuesday = visit("2027-03-09T09:00", UTRECHT);
        assertThat(refusal(NONE, UTRECHT, "2027-03-08T15:00", tuesday, visit("2027-03-14T23:00", UTRECHT)))
                .contains(Refusal.WEEK_FULL);
        assertThat(refusal(NONE, UTRECHT, "2027-03-08T15:00", tuesday, visit("2027-03-15T00:00", UTRECHT)))
                .isEmpty();
    }

    @Test
    void what_touches_a_commitment_does_not_overlap_it_but_needs_its_pause() {
        assertThat(refusal(NONE, UTRECHT, "2027-03-08T10:30", call("2027-03-08T10:00")))
                .contains(Refusal.OVERLAPS);
        assertThat(refusal(NONE, UTRECHT, "2027-03-08T11:00", call("2027-03-08T10:00")))
                .contains(Refusal.NO_TIME_TO_TRAVEL);
        assertThat(refusal(NONE, UTRECHT, "2027-03-08T11:30", call("2027-03-08T10:00")))
                .isEmpty();
    }

    @Test
    void there_must_be_time_to_drive_to_the_meeting_after_it() {
        Commitment groningen = new Commitment(hour("2027-03-08T13:00"), GRONINGEN, Duration.ZERO, Duration.ZERO, null);
        assertThat(refusal(NONE, UTRECHT, "2027-03-08T10:30", groningen)).contains(Refusal.NO_TIME_TO_TRAVEL);
        assertThat(refusal(NONE, UTRECHT, "2027-03-08T09:30", groningen)).isEmpty();
    }

    @Test
    void a_place_may_lie_as_far_away_as_the_limit() {
        assertThat(refusal(new DriveLimits(119, false), GRONINGEN, "2027-03-08T09:00"))
                .contains(Refusal.TOO_FAR);
        assertThat(refusal(new DriveLimits(120, false), GRONINGEN, "2027-03-08T09:00"))
                .isEmpty();
    }

    @Test
    void the_first_drive_and_the_last_may_have_to_lie_in_open_hours() {
        DriveLimits within = new DriveLimits(null, true);
        assertThat(refusal(within, UTRECHT, "2027-03-08T09:00")).contains(Refusal.DRIVE_OUTSIDE_HOURS);
        assertThat(refusal(within, UTRECHT, "2027-03-08T09:30")).isEmpty();
        assertThat(refusal(within, UTRECHT, "2027-03-08T15:30")).isEmpty();
        assertThat(refusal(within, UTRECHT, "2027-03-08T16:00")).contains(Refusal.DRIVE_OUTSIDE_HOURS);
    }

    private static Optional<Refusal> refusal(DriveLimits limits, Place place, String start, Commitment... others) {
        OpenHours hours = new OpenHours(
                ZONE,
                Map.of(
                        DayOfWeek.MONDAY, List.of(LocalInterval.of("09:00", "17:00")),
                        DayOfWeek.TUESDAY, List.of(LocalInterval.of("09:00", "17:00"))),
                Map.<LocalDate, List<LocalInterval>>of(),
                Set.of());
        Diary diary = new Diary(moment("2027-03-01T12:00"), hours, ZEIST, limits, List.of(others));
        return new SlotFinder(RefusalTest::minutes).refusalOf(diary, VISIT, place, moment(start));
    }

    private static int minutes(Place from, Place to) {
        if (from.equals(to)) {
            return 0;
        }
        return from.equals(GRONINGEN) || to.equals(GRONINGEN) ? 120 : 20;
    }

    private static Commitment visit(String start, Place place) {
        return new Commitment(hour(start), place, Duration.ZERO, Duration.ZERO, "visit");
    }

    private static Commitment call(String start) {
        return new Commitment(hour(start), null, Duration.ZERO, Duration.ZERO, null);
    }

    private static TimeRange hour(String start) {
        return TimeRange.startingAt(moment(start), Duration.ofHours(1));
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
