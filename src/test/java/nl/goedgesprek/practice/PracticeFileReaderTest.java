package nl.goedgesprek.practice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.scheduling.LocalInterval;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.travel.PostcodeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeFileReaderTest {

    private static final PostcodeTable POSTCODES = new PostcodeTable();

    @Test
    void the_example_of_the_contract_is_read() {
        PracticeFileReader reader = reader("""
                {"name": "Goed gesprek", "zone": "Europe/Amsterdam", "languages": ["nl", "en"],
                 "base": {"postcode": "3701 AB", "houseNumber": "1", "city": "Zeist"},
                 "maxTravelMinutes": 90, "travelWithinHours": false, "holidays": "NL",
                 "openHours": {"MONDAY": [["09:00", "17:00"]]},
                 "meetingTypes": [{"slug": "bezoek", "title": {"nl": "Bezoek bij jou", "en": "A visit to you"},
                   "venue": "AT_CLIENT", "durationMinutes": 60, "bufferBeforeMinutes": 10, "bufferAfterMinutes": 15,
                   "slotIntervalMinutes": 30, "minimumNoticeMinutes": 2880, "horizonDays": 60, "perDay": 3,
                   "perWeek": 8, "needsApproval": false, "changeUntilHours": 24}]}
                """);

        PracticeFile practice = reader.read();

        assertThat(reader.violations()).isEmpty();
        assertThat(practice.openHours())
                .containsExactly(java.util.Map.entry(DayOfWeek.MONDAY, List.of(LocalInterval.of("09:00", "17:00"))));
        assertThat(practice.meetingTypes()).singleElement().satisfies(type -> {
            assertThat(type.terms().venue()).isEqualTo(Venue.AT_CLIENT);
            assertThat(type.terms().minimumNotice()).isEqualTo(Duration.ofDays(2));
            assertThat(type.terms().perWeek()).isEqualTo(8);
        });
    }

    @Test
    void what_is_left_out_has_the_defaults() {
        PracticeFileReader reader = reader("{\"name\": \"De Linde\"}");

        PracticeFile practice = reader.read();

        assertThat(reader.violations()).isEmpty();
        assertThat(practice.name()).isEqualTo("De Linde");
        assertThat(practice.meetingTypes())
                .extracting(type -> type.terms().slug())
                .containsExactly("bezoek", "wandeling", "video");
        assertThat(practice.openHours()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'colour': 1} | colour",
                "{'zone': 'Mars/Olympus'} | zone",
                "{'languages': ['fr']} | languages",
                "{'base': {'postcode': '0000 XX'}} | base.postcode",
                "{'base': {'city': 'Zeist'}} | base.postcode",
                "{'base': {'postcode': '3701 AB', 'floor': 2}} | base.floor",
                "{'holidays': 'FR'} | holidays",
                "{'maxTravelMinutes': -1} | maxTravelMinutes",
                "{'travelWithinHours': 'no'} | travelWithinHours",
                "{'openHours': {'MONDAY': [['17:00', '09:00']]}} | openHours.MONDAY",
                "{'openHours': {'MONDAY': [['9:00', '17:00']]}} | openHours.MONDAY",
                "{'openHours': {'MAANDAG': []}} | openHours.MAANDAG",
                "{'meetingTypes': [{'slug': 'x', 'venue': 'REMOTE'}]} | meetingTypes[0].durationMinutes",
                "{'meetingTypes': [{'slug': 'x', 'venue': 'MOON', 'durationMinutes': 5}]} | meetingTypes[0].venue",
                "{'meetingTypes': [{'slug': 'x', 'venue': 'REMOTE', 'durationMinutes': 5, 'slotIntervalMinutes': 7}]} | meetingTypes[0].slotIntervalMinutes",
                "{'meetingTypes': [{'slug': 'x', 'venue': 'REMOTE', 'durationMinutes': 5, 'price': 7}]} | meetingTypes[0].price"
            })
    void what_is_wrong_is_named(String json, String field) {
        PracticeFileReader reader = reader(json.replace('\'', '"'));

        reader.read();

        assertThat(reader.violations()).extracting(Violation::field).first().isEqualTo(field);
    }

    private static PracticeFileReader reader(String json) {
        try (var parser = Json.createReader(new StringReader(json))) {
            return new PracticeFileReader(parser.readObject(), POSTCODES);
        }
    }
}
