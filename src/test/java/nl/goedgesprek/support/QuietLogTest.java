package nl.goedgesprek.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A log that tells of somebody is found out. */
class QuietLogTest {

    @Test
    void what_tells_of_somebody_is_found() {
        QuietLog.typed("Wilhelmina van Quietenburg");
        List<String> telling = List.of(
                "WARNING no answer for Wilhelmina van Quietenburg",
                "WARNING 550 unknown user piet@example.nl",
                "WARNING cannot reach +31612345678");
        assertThat(QuietLog.telling(telling)).isEqualTo(telling);
    }

    @Test
    void what_tells_of_nobody_is_not() {
        QuietLog.typed("9711 AB");
        QuietLog.typed("kort");
        assertThat(QuietLog.telling(List.of(
                        "2026-12-10T10:30:00.000+0100 WARNING o.s.core appointment 12 was not erased",
                        "Goed gesprek is ready: http://localhost:41207/")))
                .isEmpty();
    }
}
