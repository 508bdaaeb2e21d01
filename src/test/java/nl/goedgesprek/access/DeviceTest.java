package nl.goedgesprek.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A device is called as people call it. */
class DeviceTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0,Firefox,Linux",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0.0.0 Safari/537.36 Edg/142.0,Edge,Windows",
                "Mozilla/5.0 (Linux; Android 10; K) Chrome/142.0.0.0 Mobile Safari/537.36,Chrome,Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1,Safari,iPhone",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15,Safari,Mac"
            })
    void browsers_are_told_apart(String header, String browser, String system) {
        assertThat(Device.of(header)).isEqualTo(new Device(browser, system));
    }

    @Test
    void what_says_nothing_or_nonsense_is_unknown() {
        assertThat(Device.of(null)).isEqualTo(new Device("", ""));
        assertThat(Device.of("<script>")).isEqualTo(new Device("", ""));
    }
}
