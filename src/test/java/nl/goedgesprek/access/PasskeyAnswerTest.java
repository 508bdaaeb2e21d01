package nl.goedgesprek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody sends instead of an answer answers nothing. */
class PasskeyAnswerTest {

    @Test
    void an_answer_names_its_question() {
        String client = Base64.getUrlEncoder()
                .encodeToString("{\"type\":\"webauthn.get\",\"challenge\":\"abc\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(new PasskeyAnswer("{\"response\":{\"clientDataJSON\":\"" + client + "\"}}").challenge())
                .isEqualTo("abc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"response\":null}",
                "{\"response\":[]}",
                "{\"response\":{\"clientDataJSON\":7}}",
                "{\"response\":{\"clientDataJSON\":\"!\"}}",
                "{\"response\":{\"clientDataJSON\":\"W10\"}}",
                "{\"response\":{\"clientDataJSON\":\"e30\"}}"
            })
    void anything_else_names_none(String sent) {
        assertThat(new PasskeyAnswer(sent).challenge()).isEmpty();
    }

    @Test
    void what_is_deep_or_long_is_not_read() {
        assertThat(new PasskeyAnswer("{\"response\":" + "[".repeat(9000) + "]".repeat(9000) + '}').challenge())
                .isEmpty();
        assertThat(new PasskeyAnswer("{\"x\":\"" + "x".repeat(100_000) + "\"}").challenge())
                .isEmpty();
    }
}
