package nl.goedgesprek.booking.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @CsvSource({
        "2027-03-08T08:00:00Z, 2027-03-08T09:00:00+01:00",
        "2027-07-05T07:00:00Z, 2027-07-05T09:00:00+02:00",
        "2027-03-08T08:00:05Z, 2027-03-08T09:00:05+01:00",
        "2026-10-25T00:30:00Z, 2026-10-25T02:30:00+02:00",
        "2026-10-25T01:30:00Z, 2026-10-25T02:30:00+01:00"
    })
    void a_moment_is_told_with_the_offset_that_holds_then(Instant moment, String text) {
        assertThat(Moment.text(moment, ZONE)).isEqualTo(text);
        assertThat(Moment.parse(text)).contains(moment);
    }

    @Test
    void seconds_may_be_left_out_and_any_offset_will_do() {
        assertThat(Moment.parse("2027-03-08T09:00+01:00")).contains(Instant.parse("2027-03-08T08:00:00Z"));
        assertThat(Moment.parse("2027-03-07T22:00:00-10:00")).contains(Instant.parse("2027-03-08T08:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027-03-08",
                "2027-03-08T09:00:00",
                "2027-02-29T09:00:00Z",
                "2027-03-08T24:00:00Z",
                "2027-03-08T09:60:00Z",
                "+12027-03-08T09:00:00Z",
                "-0001-03-08T09:00:00Z",
                "08-03-2027 09:00",
                "2027-03-08T09:00:00[Europe/Amsterdam]"
            })
    void what_does_not_exist_or_has_no_offset_is_no_moment(String text) {
        assertThat(Moment.parse(text)).isEmpty();
    }
}
