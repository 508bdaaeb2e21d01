package nl.goedgesprek.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    @Test
    void a_zone_is_read_as_people_type_it() {
        assertThat(Zones.parse(" europe/amsterdam ")).contains(ZoneId.of("Europe/Amsterdam"));
        assertThat(Zones.parse("America/New York")).contains(ZoneId.of("America/New_York"));
        assertThat(Zones.parse("utc")).contains(ZoneId.of("UTC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Europa/Amsterdam", "Amsterdam", "+25:00", "Europe/"})
    void what_is_no_zone_is_none(String typed) {
        assertThat(Zones.parse(typed)).isEmpty();
    }

    @Test
    void a_mere_distance_has_no_name() {
        assertThat(Zones.parse("+02:00")).isPresent();
        assertThat(Zones.parseNamed("+02:00")).isEmpty();
        assertThat(Zones.parseNamed("europe/amsterdam")).contains(ZoneId.of("Europe/Amsterdam"));
    }

    @Test
    void every_place_that_is_offered_is_a_zone() {
        assertThat(Zones.places())
                .contains("Europe/Amsterdam", "America/Paramaribo")
                .doesNotContain("Etc/UTC", "CET")
                .isSorted()
                .allMatch(name -> Zones.parse(name).isPresent());
    }
}
