package nl.goedgesprek.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://localhost:8080/",
        "0.0.0.0, http://localhost:8080/",
        "10.0.0.11, http://10.0.0.11:8080/",
        "::, http://localhost:8080/",
        "::1, http://[::1]:8080/"
    })
    void where_it_listens_makes_an_address_that_a_browser_takes(String host, String address) throws LaunchException {
        assertThat(Settings.of(Map.of("GOEDGESPREK_HTTP_ADDRESS", host)).address())
                .isEqualTo(address);
    }
}
