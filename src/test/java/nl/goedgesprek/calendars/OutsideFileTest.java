package nl.goedgesprek.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.scheduling.TimeRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the owner of a calendar is busy, by what programs write and by what an enemy would. */
class OutsideFileTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final TimeRange WINTER =
            TimeRange.ofDays(LocalDate.of(2026, 11, 26), LocalDate.of(2027, 1, 31), ZONE);
    private static final TimeRange YEAR = TimeRange.ofDays(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 4, 30), ZONE);

    @Test
    void google_tells_what_repeats_what_was_moved_and_who_said_no() {
        assertThat(busy(file("google.ics"), WINTER))
                .containsExactly(
                        time("2026-11-30T19:00", 90),
                        time("2026-12-03T14:00", 60),
                        time("2026-12-04T14:00", 60),
                        time("2026-12-15T20:00", 90),
                        time("2026-12-21T19:00", 90));
    }

    @Test
    void whole_days_count_only_when_the_coach_says_so_and_never_when_they_leave_him_free() {
        BusyTerms terms = new BusyTerms(ZONE, WINTER, true, "");

        assertThat(OutsideFile.parse(file("google.ics")).busy(terms, Set.of()))
                .contains(new TimeRange(at("2026-12-28T00:00"), at("2026-12-31T00:00")))
                .noneMatch(time -> time.start().equals(at("2026-12-10T00:00")));
    }

    @Test
    void outlook_names_zones_as_windows_does_and_says_itself_whether_one_is_busy() {
        assertThat(busy(file("outlook.ics"), WINTER))
                .containsExactly(
                        time("2026-12-02T09:00", 120),
                        time("2026-12-04T16:00", 60),
                        time("2026-12-16T09:00", 120),
                        time("2026-12-30T09:00", 120),
                        time("2027-01-13T09:00", 120),
                        time("2027-01-27T09:00", 120));
    }

    @Test
    void apple_gives_lengths_single_dates_and_times_without_a_zone() {
        assertThat(busy(file("apple.ics"), WINTER))
                .containsExactly(
                        time("2026-12-08T10:15", 45),
                        time("2026-12-09T18:00", 60),
                        time("2026-12-10T08:00", 30),
                        time("2026-12-11T08:00", 30),
                        time("2026-12-12T09:00", 30));
    }

    @Test
    void what_comes_back_stays_at_its_time_when_the_clock_changes_and_as_long() {
        String weekly =
                event("DTSTART;TZID=Europe/Amsterdam:20261018T010000\r\nDTEND;TZID=Europe/Amsterdam:20261018T040000"
                        + "\r\nRRULE:FREQ=WEEKLY;COUNT=3");

        assertThat(busy(weekly, YEAR))
                .containsExactly(
                        time("2026-10-18T01:00", 180), time("2026-10-25T01:00", 180), time("2026-11-01T01:00", 180));
        assertThat(busy(weekly, YEAR).get(1).end()).isEqualTo(at("2026-10-25T03:00"));
    }

    @Test
    void a_time_that_the_clock_skips_is_an_hour_later_and_one_that_it_shows_twice_is_the_first() {
        String daily =
                event("DTSTART;TZID=Europe/Amsterdam:20270327T023000\r\nDURATION:PT30M\r\nRRULE:FREQ=DAILY;COUNT=2");
        String twice = event("DTSTART;TZID=Europe/Amsterdam:20261025T023000\r\nDURATION:PT30M");

        assertThat(busy(daily, YEAR)).last().isEqualTo(range("2027-03-28T01:30:00Z", 30));
        assertThat(busy(twice, YEAR)).containsExactly(range("2026-10-25T00:30:00Z", 30));
    }

    @Test
    void a_day_in_the_length_is_a_day_on_the_wall_and_hours_are_elapsed_time() {
        assertThat(busy(event("DTSTART;TZID=Europe/Amsterdam:20261024T120000\r\nDURATION:P1D"), YEAR))
                .containsExactly(time("2026-10-24T12:00", 25 * 60));
        assertThat(busy(event("DTSTART;TZID=Europe/Amsterdam:20261024T120000\r\nDURATION:PT24H"), YEAR))
                .containsExactly(time("2026-10-24T12:00", 24 * 60));
    }

    @Test
    void the_last_day_of_a_rule_is_in_the_zone_of_the_event_not_in_utc() {
        String evenings = event("DTSTART;TZID=America/New_York:20261201T200000\r\nDURATION:PT1H"
                + "\r\nRRULE:FREQ=DAILY;UNTIL=20261203T010000Z");

        assertThat(busy(evenings, YEAR))
                .extracting(TimeRange::start)
                .containsExactly(Instant.parse("2026-12-02T01:00:00Z"), Instant.parse("2026-12-03T01:00:00Z"));
    }

    @Test
    void an_exception_counts_however_it_is_told() {
        for (String told : List.of(
                "EXDATE;TZID=Europe/Amsterdam:20261202T100000",
                "EXDATE:20261202T090000Z",
                "EXDATE;TZID=America/New_York:20261202T040000",
                "EXDATE;VALUE=DATE:20261202")) {
            String daily = event(
                    "DTSTART;TZID=Europe/Amsterdam:20261201T100000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=3\r\n"
                            + told);
            assertThat(busy(daily, YEAR))
                    .as(told)
                    .containsExactly(time("2026-12-01T10:00", 60), time("2026-12-03T10:00", 60));
        }
    }

    @Test
    void a_turn_that_was_cancelled_by_itself_is_free() {
        String series = event("UID:a\r\nDTSTART:20261201T100000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=2");
        String off = event("UID:a\r\nRECURRENCE-ID:20261202T100000Z\r\nDTSTART:20261202T100000Z\r\nDURATION:PT1H\r\n"
                + "STATUS:CANCELLED");

        assertThat(busy(both(series, off), YEAR)).containsExactly(range("2026-12-01T10:00:00Z", 60));
    }

    @Test
    void a_list_of_busy_times_needs_no_events() {
        String list = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VFREEBUSY\r\n"
                + "FREEBUSY;FBTYPE=BUSY:20261201T090000Z/20261201T100000Z,20261202T090000Z/PT30M\r\n"
                + "FREEBUSY;FBTYPE=FREE:20261203T090000Z/20261203T100000Z\r\nFREEBUSY:20261204T090000Z/PT1H\r\n"
                + "END:VFREEBUSY\r\nEND:VCALENDAR\r\n";

        assertThat(busy(list, YEAR))
                .containsExactly(
                        range("2026-12-01T09:00:00Z", 60),
                        range("2026-12-02T09:00:00Z", 30),
                        range("2026-12-04T09:00:00Z", 60));
    }

    @Test
    void what_touches_or_overlaps_is_one_time() {
        assertThat(busy(
                        both(
                                event("DTSTART:20261201T090000Z\r\nDTEND:20261201T100000Z"),
                                event("DTSTART:20261201T093000Z\r\nDTEND:20261201T110000Z")),
                        YEAR))
                .containsExactly(range("2026-12-01T09:00:00Z", 120));
    }

    @Test
    void what_the_agenda_gave_out_itself_is_passed_over() {
        OutsideFile file = OutsideFile.parse(event("UID:ours\r\nDTSTART:20261201T090000Z\r\nDURATION:PT1H"));

        assertThat(file.uids()).containsExactly("ours");
        assertThat(file.busy(new BusyTerms(ZONE, YEAR, false, ""), Set.of("ours")))
                .isEmpty();
    }

    /** Programs of our own servers do not run in the practice's zone, and no meaning may depend on that. */
    @Test
    void it_means_the_same_wherever_the_server_is() {
        List<TimeRange> here = busy(file("google.ics"), WINTER);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(busy(file("google.ics"), WINTER)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void nothing_but_time_gets_past_the_first_look() {
        String kept = TimesOnly.of(file("google.ics")).events();

        assertThat(kept)
                .doesNotContain("Tandarts", "Utrecht", "Verjaardag", "iemand@example.com;", "VALARM", "SUMMARY");
        assertThat(kept).contains("DTSTART;" + TimesOnly.ZONE + "=Europe/Amsterdam:20260907T190000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=HOURLY;BYSETPOS=366",
                "FREQ=SECONDLY;INTERVAL=0"
            })
    @Timeout(60)
    void a_rule_for_ever_is_too_much_and_is_found_out_soon(String rule) {
        assertTrouble(
                CalendarTrouble.TOO_MUCH,
                () -> busy(event("DTSTART:19700101T000000Z\r\nDURATION:PT1S\r\nRRULE:" + rule), YEAR));
    }

    @Test
    void a_zone_whose_name_has_no_end_is_the_owners_own() {
        assertThat(busy(
                        event("DTSTART;TZID=" + "/".repeat(300) + "America/New_York:20261201T120000\r\nDURATION:PT1H"),
                        WINTER))
                .containsExactly(time("2026-12-01T12:00", 60));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:20261399T000000Z\r\nDTEND:20261201T000000Z",
                "DTSTART:nonsense\r\nRRULE:FREQ=DAILY",
                "DTSTART:20261201T090000Z\r\nDTEND:20261201T080000Z",
                "DTSTART:20261201T090000Z\r\nDURATION:-PT1H",
                "DTSTART:20261201T090000Z",
                "RRULE:FREQ=DAILY",
                "DTSTART:20261201T090000Z\r\nDURATION:PT0S\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "DTSTART;TZID=Nowhere/Land:99991231T090000\r\nDURATION:P99999999W",
                "DTSTART:00000101T000000Z\r\nDTEND:00000101T000000Z\r\nRECURRENCE-ID:x"
            })
    void what_is_broken_hurts_nobody_and_the_rest_is_read(String broken) {
        String good = event("DTSTART:20261201T120000Z\r\nDURATION:PT1H");

        assertThat(busy(both(event(broken), good), YEAR)).contains(range("2026-12-01T12:00:00Z", 60));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!DOCTYPE html><html><body>Log in</body></html>",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261201T120000Z\r\n",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
                "BEGIN:VEVENT\r\nEND:VEVENT\r\n"
            })
    void what_is_no_calendar_or_half_of_one_is_not_read(String text) {
        assertTrouble(CalendarTrouble.NO_CALENDAR, () -> OutsideFile.parse(text));
    }

    @Test
    void a_calendar_may_be_nested_and_long_without_hurting() {
        String deep = "BEGIN:VALARM\r\n".repeat(100_000);
        String quotes = "ATTENDEE;PARTSTAT=DECLINED" + ";X=\"a\"".repeat(20_000) + ":mailto:x@example.com";

        assertTrouble(
                CalendarTrouble.NO_CALENDAR, () -> OutsideFile.parse("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + deep));
        assertThat(busy(event(quotes + "\r\nDTSTART:20261201T120000Z\r\nDURATION:PT1H"), YEAR))
                .hasSize(1);
        assertTrouble(
                CalendarTrouble.TOO_MUCH,
                () -> OutsideFile.parse("BEGIN:VCALENDAR\n" + "X\n".repeat(500_000) + "END:VCALENDAR\n"));
    }

    @Test
    void a_clock_that_a_file_describes_may_not_tick_every_second() {
        String clock =
                "BEGIN:VTIMEZONE\r\nTZID:Evil\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\n"
                        + "TZOFFSETTO:+0100\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        String text = event("DTSTART;TZID=Evil:20261201T120000\r\nDURATION:PT1H")
                .replace("BEGIN:VEVENT", clock + "BEGIN:VEVENT");

        assertThat(busy(text, YEAR)).containsExactly(time("2026-12-01T12:00", 60));
    }

    @Test
    void more_events_than_anybody_can_attend_are_too_much() {
        String many = Stream.iterate(0, i -> i + 1)
                .limit(60)
                .map(i -> "BEGIN:VEVENT\r\nDTSTART:20260301T0000" + String.format("%02d", i)
                        + "Z\r\nDURATION:PT1S\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n")
                .collect(Collectors.joining("", "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n"));

        assertTrouble(CalendarTrouble.TOO_MUCH, () -> busy(many, YEAR));
    }

    private static void assertTrouble(CalendarTrouble trouble, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnreadableCalendarException.class,
                        why -> assertThat(why.trouble()).isEqualTo(trouble));
    }

    private static List<TimeRange> busy(String text, TimeRange window) {
        return OutsideFile.parse(text).busy(new BusyTerms(ZONE, window, false, ""), Set.of());
    }

    private static String event(String properties) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + properties
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private static String both(String one, String other) {
        return one + other;
    }

    private static String file(String name) {
        try (InputStream file = Objects.requireNonNull(OutsideFileTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TimeRange time(String start, int minutes) {
        return TimeRange.startingAt(at(start), Duration.ofMinutes(minutes));
    }

    private static TimeRange range(String start, int minutes) {
        return TimeRange.startingAt(Instant.parse(start), Duration.ofMinutes(minutes));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
