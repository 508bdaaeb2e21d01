package nl.goedgesprek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes are those that every authenticator app shows. */
class OneTimeCodesTest {

    /** The secret of the examples in RFC 6238, appendix B. */
    private final OneTimeCodes codes =
            new OneTimeCodes(Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void they_are_those_of_the_standard(long second, String code) {
        assertThat(codes.at(second / 30)).isEqualTo(code);
        assertThat(codes.step(code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void one_before_and_one_after_count_and_no_other() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long step = now.getEpochSecond() / 30;
        assertThat(codes.step(codes.at(step - 1), now)).hasValue(step - 1);
        assertThat(codes.step(codes.at(step + 1), now)).hasValue(step + 1);
        assertThat(codes.step(codes.at(step - 2), now)).isEmpty();
        assertThat(codes.step(codes.at(step + 2), now)).isEmpty();
        assertThat(codes.step("", now)).isEmpty();
    }

    @Test
    void a_secret_survives_being_told() {
        for (int i = 0; i < 100; i++) {
            String secret = OneTimeCodes.random().secret();
            assertThat(secret).matches("[A-Z2-7]{32}");
            assertThat(Base32.encode(Base32.decode(secret))).isEqualTo(secret);
        }
        assertThat(Base32.decode("AAAAAAAB")).containsExactly(0, 0, 0, 0, 1);
    }

    @Test
    void a_code_on_paper_is_the_same_however_it_is_typed() {
        String code = RecoveryCode.random();
        assertThat(code).matches("([a-z2-7]{4}-){3}[a-z2-7]{4}");
        assertThat(RecoveryCode.hash(' ' + code.toUpperCase(Locale.ROOT).replace("-", " ")))
                .isEqualTo(RecoveryCode.hash(code));
    }
}
