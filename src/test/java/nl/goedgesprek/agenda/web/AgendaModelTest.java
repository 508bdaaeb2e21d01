package nl.goedgesprek.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaModelTest {

    private final List<String> asked = new ArrayList<>();
    private final AgendaModel model = new AgendaModel((from, to) -> {
        asked.add(from + " " + to);
        return List.of();
    });

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T00:00, 2026-11-30T00:00, 2026-11-23 2026-11-30",
        "2026-11-23T00:00, 2026-11-29T12:00, 2026-11-23 2026-11-30",
        "2026-10-26T00:00, 2026-12-07T00:00, 2026-10-26 2026-12-07"
    })
    void what_a_calendar_shows_is_looked_up(LocalDateTime start, LocalDateTime end, String expected) {
        model.loadEvents(start, end);

        assertThat(asked).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01T00:00, 9990-01-01T00:00",
        "2026-01-01T00:00, 2026-04-01T00:00",
        "+999999999-12-01T00:00, +999999999-12-31T00:00",
        "-999999999-01-01T00:00, -999999999-01-08T00:00",
        "2026-11-30T00:00, 2000-01-01T00:00"
    })
    void what_none_shows_is_not(String start, String end) {
        model.loadEvents(LocalDateTime.parse(start), LocalDateTime.parse(end));

        assertThat(asked).isEmpty();
    }
}
