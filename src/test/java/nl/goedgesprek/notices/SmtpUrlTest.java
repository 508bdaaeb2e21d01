package nl.goedgesprek.notices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpUrlTest {

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.nl, false, mail.example.nl, 587, ,",
        "smtp://mail.example.nl:25/, false, mail.example.nl, 25, ,",
        "SMTP://mail.example.nl, false, mail.example.nl, 587, ,",
        "smtps://mail.example.nl, true, mail.example.nl, 465, ,",
        "smtps://sanne:geheim@mail.example.nl:1465, true, mail.example.nl, 1465, sanne, geheim",
        "smtp://sanne%40example.nl:p%40s%3As%2F%25+w@localhost, false, localhost, 587, sanne@example.nl, p@s:s/%+w",
        "smtp://sanne:a:b@mail.example.nl, false, mail.example.nl, 587, sanne, a:b",
        "smtp://[::1]:2525, false, ::1, 2525, ,",
    })
    void an_address_tells_all(
            String text,
            boolean secure,
            String host,
            int port,
            @org.jspecify.annotations.Nullable String user,
            @org.jspecify.annotations.Nullable String password) {
        assertThat(SmtpUrl.parse(text)).contains(new SmtpUrl(secure, host, port, user, password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mail.example.nl",
                "mail.example.nl:587",
                "http://mail.example.nl",
                "smtp:mail.example.nl",
                "smtp://",
                "smtp://sanne@mail.example.nl",
                "smtp://sanne@example.nl:geheim@mail.example.nl",
                "smtp://sanne:ge%zzheim@mail.example.nl",
                "smtp://sanne:ge heim@mail.example.nl",
                "smtp://mail.example.nl:0",
                "smtp://mail.example.nl:70000",
                "smtp://mail.example.nl/inbox",
                "smtp://mail.example.nl?tls=no",
                "smtp://mail.example.nl#1",
            })
    void what_is_no_address_is_refused(String text) {
        assertThat(SmtpUrl.parse(text)).isEmpty();
    }

    @Test
    void a_password_goes_to_another_machine_only_in_secret() {
        assertThat(property("smtp://sanne:geheim@mail.example.nl", "mail.smtp.starttls.required"))
                .isEqualTo("true");
        assertThat(property("smtp://mail.example.nl", "mail.smtp.starttls.required"))
                .isEqualTo("false");
        assertThat(property("smtp://mail.example.nl", "mail.smtp.starttls.enable"))
                .isEqualTo("true");
        assertThat(property("smtp://sanne:geheim@localhost", "mail.smtp.starttls.required"))
                .isEqualTo("false");
    }

    @Test
    void another_machine_shows_who_it_is() {
        assertThat(property("smtps://mail.example.nl", "mail.smtps.ssl.checkserveridentity"))
                .isEqualTo("true");
        assertThat(property("smtps://mail.example.nl", "mail.smtps.ssl.trust")).isNull();
        assertThat(property("smtps://127.0.0.1", "mail.smtps.ssl.trust")).isEqualTo("127.0.0.1");
    }

    @Test
    void it_never_prints_its_password() {
        assertThat(SmtpUrl.parse("smtp://sanne:geheim@mail.example.nl").orElseThrow())
                .hasToString("smtp://…@mail.example.nl:587");
    }

    private static @org.jspecify.annotations.Nullable String property(String url, String name) {
        return SmtpUrl.parse(url).orElseThrow().properties().getProperty(name);
    }
}
