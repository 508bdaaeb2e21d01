package nl.goedgesprek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what a provider says, only what is said about this person, to us, now, is believed. */
class IdTokenTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
    private static final String RIGHT = "{\"iss\":\"https://id.example\",\"aud\":\"goed\",\"nonce\":\"n\","
            + "\"exp\":1800000300,\"email\":\"coach@example.com\",\"email_verified\":true}";

    @Test
    void what_is_right_tells_the_address() {
        assertThat(email(RIGHT)).contains("coach@example.com");
        assertThat(email(RIGHT.replace("\"goed\"", "[\"goed\"]"))).contains("coach@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.example|https://id.example.evil",
                "\"aud\":\"goed\"|\"aud\":\"other\"",
                "\"aud\":\"goed\"|\"aud\":[\"goed\",\"other\"]",
                "\"aud\":\"goed\"|\"aud\":[]",
                "\"nonce\":\"n\"|\"nonce\":\"m\"",
                "\"nonce\":\"n\",|",
                "1800000300|1799999000",
                "\"exp\":1800000300|\"exp\":\"later\"",
                "\"email_verified\":true|\"email_verified\":false",
                "\"email_verified\":true|\"email_verified\":\"true\"",
                "\"email\":\"coach@example.com\",|"
            })
    void anything_else_tells_nothing(String change) {
        String[] parts = change.split("\\|", -1);
        assertThat(RIGHT).contains(parts[0]);
        assertThat(email(RIGHT.replace(parts[0], parts[1]))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "a.b.c.d", "a.!!.c", "a.W10.c", "a..c"})
    void what_is_no_token_is_said_to_be_none(String text) {
        assertThatThrownBy(() -> IdToken.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<String> email(String claims) {
        String body = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        OidcTrip trip = new OidcTrip("s", "n", "v");
        return IdToken.parse("e30." + body + ".c")
                .email(new IdToken.Expected("https://id.example", "goed", trip.nonce()), NOW);
    }
}
