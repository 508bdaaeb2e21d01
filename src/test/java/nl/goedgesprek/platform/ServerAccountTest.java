package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerAccountTest {

    @Test
    void what_the_launcher_escaped_is_read_as_it_was() {
        String told = "password=a\\: b\\=c\\\\d\\\\:url=jdbc\\:postgresql\\://db\\:5432/practice?ssl\\=true:user=coach";

        assertThat(ServerAccount.read(told))
                .isEqualTo(new ServerAccount("jdbc:postgresql://db:5432/practice?ssl=true", "coach", "a: b=c\\d\\"));
    }

    @Test
    void what_is_empty_was_not_told() {
        assertThat(ServerAccount.read("url=jdbc\\:postgresql\\:practice"))
                .isEqualTo(new ServerAccount("jdbc:postgresql:practice", "", ""));
    }

    @Test
    void nobody_reads_the_password_in_a_log() {
        assertThat(new ServerAccount("jdbc:postgresql:practice", "coach", "secret").toString())
                .doesNotContain("secret");
    }
}
