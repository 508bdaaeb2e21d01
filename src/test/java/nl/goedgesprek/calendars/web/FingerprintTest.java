package nl.goedgesprek.calendars.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    private static final Fingerprint AGENDA = Fingerprint.of("agenda".getBytes(StandardCharsets.UTF_8));

    @Test
    void other_content_has_another_one() {
        assertThat(AGENDA).isEqualTo(Fingerprint.of("agenda".getBytes(StandardCharsets.UTF_8)));
        assertThat(AGENDA).isNotEqualTo(Fingerprint.of("agenda.".getBytes(StandardCharsets.UTF_8)));
        assertThat(AGENDA.header()).matches("\"[A-Za-z0-9_-]{22}\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"%s\"",
                "W/\"%s\"",
                "\"else\", \"%s\"",
                "\"a,b\" , W/\"%s\",\"else\"",
                "*",
                "\"%s-gzip\"",
                "\"%s--gzip\"",
                "\"%s;gzip\"",
                "\"%s\"-gzip",
                "%s"
            })
    void it_is_recognized_however_it_comes_back(String header) {
        assertThat(AGENDA.isAmong(List.of(header.formatted(AGENDA.value())))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"else\"", "", "\"\"", "W/", "\"%s", "x%s", "\"%sx\"", "\"%s-gzip-gzip\""})
    void nothing_else_is_taken_for_it(String header) {
        assertThat(AGENDA.isAmong(List.of(header.formatted("abcdefghijklmnopqrstuv"))))
                .isFalse();
        assertThat(AGENDA.isAmong(List.of())).isFalse();
    }
}
