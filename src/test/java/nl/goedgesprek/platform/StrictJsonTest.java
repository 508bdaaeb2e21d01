package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @Test
    void an_object_in_utf_8_is_read() {
        assertThat(read(" {\"naam\": \"Zoë 😀 \\\" } ] \"} \n").orElseThrow().getString("naam"))
                .isEqualTo("Zoë 😀 \" } ] ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "5",
                "[]",
                "\"{}\"",
                "{",
                "}",
                "{} {}",
                "{}x",
                "{\"a\":1,\"a\":1}",
                "{\"a\":{\"b\":1,\"b\":2}}",
                "{\"a\":01}",
                "{\"a\":1e99999999999}",
                "{'a':1}",
                "{\"a\":\"\n\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":tru}",
                "{\"a\":NaN}",
                "[}",
                "{]"
            })
    void what_is_not_one_object_is_none(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void a_number_longer_than_any_is_none() {
        assertThat(read("{\"a\":" + "1".repeat(5_000) + "}")).isEmpty();
    }

    @Test
    void bytes_that_are_no_utf_8_are_no_object() {
        assertThat(StrictJson.object("{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(StrictJson.object("{}".getBytes(StandardCharsets.UTF_16))).isEmpty();
    }

    @Test
    void brackets_may_be_nested_so_deep_and_no_deeper() {
        assertThat(read(nested(StrictJson.DEPTH))).isPresent();
        assertThat(read(nested(StrictJson.DEPTH + 1))).isEmpty();
        assertThat(read(nested(30_000))).isEmpty();
    }

    private static String nested(int depth) {
        return "{\"a\":".repeat(depth - 1) + "{}" + "}".repeat(depth - 1);
    }

    private static java.util.Optional<jakarta.json.JsonObject> read(String text) {
        return StrictJson.object(text.getBytes(StandardCharsets.UTF_8));
    }
}
