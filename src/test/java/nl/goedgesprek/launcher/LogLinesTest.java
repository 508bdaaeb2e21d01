package nl.goedgesprek.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogLinesTest {

    private final Thread here = Thread.currentThread();
    private final String name = here.getName();

    @AfterEach
    void leave() {
        here.setName(name);
    }

    @Test
    void a_line_of_json_says_when_in_utc_how_serious_in_which_request_who_and_what() {
        here.setName("http-thread-pool(1) [0a1b2c3d4e]");

        JsonObject line = read(new LogLines(true).format(event("Mail {0} cannot be written", 7)));

        assertThat(line.toString())
                .isEqualTo("{\"time\":\"2026-11-27T02:00:00.120Z\",\"level\":\"WARNING\",\"request\":\"0a1b2c3d4e\","
                        + "\"logger\":\"nl.goedgesprek.notices\",\"message\":\"Mail 7 cannot be written\"}");
    }

    @Test
    void whatever_is_said_one_event_is_one_line_of_json() {
        LogRecord event = event("\"quoted\" \\ back\r\n{\"level\":\"forged\"}\u0000 é 日");
        event.setThrown(new IllegalStateException("cause"));

        String line = new LogLines(true).format(event);

        assertThat(line.strip()).doesNotContain("\n", "\r");
        assertThat(read(line).getString("message")).isEqualTo(event.getMessage());
        assertThat(read(line).getString("stack")).startsWith("java.lang.IllegalStateException: cause\n\tat ");
        assertThat(read(line)).doesNotContainKey("request");
    }

    @Test
    void a_line_for_people_tells_the_same() {
        here.setName("http-thread-pool(1) [0a1b2c3d4e]");

        assertThat(new LogLines(false).format(event("Mail {0} cannot be written", 7)))
                .isEqualTo("2026-11-27T02:00:00.120Z WARNING [0a1b2c3d4e] nl.goedgesprek.notices"
                        + " Mail 7 cannot be written" + System.lineSeparator());
    }

    private static LogRecord event(String message, Object... parameters) {
        LogRecord event = new LogRecord(Level.WARNING, message);
        event.setLoggerName("nl.goedgesprek.notices");
        event.setParameters(parameters);
        event.setInstant(Instant.parse("2026-11-27T02:00:00.120456Z"));
        return event;
    }

    private static JsonObject read(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
