package nl.goedgesprek.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @CsvSource({
        "06 12345678, +31612345678",
        "06-1234 5678, +31612345678",
        "+31(0)6 12345678, +31612345678",
        "0031612345678, +31612345678",
        "030 6920000, +31306920000",
        "+32 470 12 34 56, +32470123456"
    })
    void a_phone_number_is_kept_as_everybody_can_call_it(String typed, String e164) {
        assertThat(PhoneNumber.parse(typed, "NL")).contains(new PhoneNumber(e164));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12", "06 1234567", "bel mij", "+999 12345678", "06 12345678 06 12345678 06 12345678 06"})
    void a_number_that_cannot_be_called_is_none(String typed) {
        assertThat(PhoneNumber.parse(typed, "NL")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"eva@example.com", "eva.van.dam+werk@sub.example.org", "o'brien@example.ie", "eva@bücher.example"
            })
    void mail_can_be_sent_there(String typed) {
        assertThat(EmailAddress.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a@b",
                "eva",
                "eva@",
                "@example.com",
                "eva example@example.com",
                "eva@exam ple.com",
                "eva@example.com\r\nBcc: all@example.com",
                "Eva <eva@example.com>",
                "eva@example..com",
                "eva@example.com,bob@example.com",
                "eva@-example.com",
                "eva@127.0.0.1",
                "..eva@example.com"
            })
    void mail_cannot_be_sent_there(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }
}
