package nl.goedgesprek.calendars.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the coach decides in his settings about the agenda that his calendar reads. */
class FeedFormIT {

    private static final Pattern ADDRESS = Pattern.compile("value=\"(http[^\"]*/agenda/[^\"]+\\.ics)\"");

    private Visitor coach;
    private Visitor program;

    @BeforeEach
    void logIn() {
        ProductProcess product = ProductProcess.demo();
        coach = new Visitor(product);
        coach.logIn(EMAIL, PASSWORD);
        program = new Visitor(product);
        if (coach.get("/admin/instellingen").body().contains("making:make")) {
            coach.submit("/admin/instellingen", "making", "make", Map.of());
        }
    }

    @Test
    void full_titles_are_told_as_long_as_he_says_so() {
        coach.submit("/admin/instellingen", "feed", "save", Map.of("fullTitles", "on"));
        String full = agenda();
        coach.submit("/admin/instellingen", "feed", "save", Map.of());
        String discreet = agenda();

        assertThat(full).contains("LOCATION:").contains(" · ");
        assertThat(discreet).contains("SUMMARY:Bezoek bij jou\r\n").doesNotContain("LOCATION:", " · ");
    }

    @Test
    void a_new_address_makes_the_old_one_worthless() {
        String old = path();

        coach.submit("/admin/instellingen", "renewal", "renew", Map.of());

        assertThat(path()).isNotEqualTo(old);
        assertThat(program.get(path()).statusCode()).isEqualTo(200);
        assertThat(program.get(old).statusCode()).isEqualTo(404);
        assertThat(program.session()).isEmpty();
    }

    private String agenda() {
        return program.get(path()).body();
    }

    private String path() {
        Matcher address = ADDRESS.matcher(coach.get("/admin/instellingen").body());
        assertThat(address.find()).isTrue();
        return URI.create(address.group(1)).getPath();
    }
}
