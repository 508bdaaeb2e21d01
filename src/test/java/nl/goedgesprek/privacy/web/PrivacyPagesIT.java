package nl.goedgesprek.privacy.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What visitors and inspectors read of keeping is made of the settings as they are. */
class PrivacyPagesIT {

    private static final String SETTINGS = "/admin/instellingen";
    private static final String REGISTER = SETTINGS + "/verwerkingsregister";
    private static final List<String> TYPED =
            List.of("intake", "morning", "phone", "retention", "records", "clients", "contacts");

    /** Each longer than what holds, so that nobody goes meanwhile. */
    private static final Map<String, String> LONGER =
            Map.of("retention", "11", "records", "29", "clients", "89", "contacts", "31");

    private static Visitor visitor;
    private static Visitor coach;

    @BeforeAll
    static void come_in() {
        ProductProcess product = ProductProcess.demo();
        visitor = new Visitor(product);
        coach = new Visitor(product);
        coach.logIn(EMAIL, PASSWORD);
    }

    @Test
    void terms_that_were_changed_are_told_in_both_languages() {
        Map<String, String> before = settings();
        Map<String, String> longer = new HashMap<>(before);
        longer.putAll(LONGER);
        save(longer);
        try {
            assertThat(visitor.get("/privacy?lang=nl").body())
                    .contains(
                            "uiterlijk na 11 maanden",
                            "acties 29 maanden na de afronding",
                            "nog 89 maanden",
                            "na 14 dagen weg");
            assertThat(visitor.get("/privacy?lang=en").body())
                    .contains(
                            "after 11 months at most",
                            "actions 29 months after it ends",
                            "for 89 months",
                            "thrown away after 14 days");
            assertThat(coach.get(REGISTER + "?lang=nl").body())
                    .contains(
                            "11 maanden als er niets van komt, anders 89 maanden na",
                            "31 maanden nadat",
                            ">29 maanden<",
                            "Zeven jaar of langer",
                            "<h2>Reservekopieën</h2>",
                            "<dd>14 dagen</dd>");
            assertThat(coach.get(REGISTER + "?lang=en").body())
                    .contains(
                            "11 months if nothing comes of it, otherwise 89 months",
                            "31 months after",
                            ">29 months<",
                            "Seven years or longer",
                            "<h2>Backups</h2>",
                            "<dd>14 days</dd>");
        } finally {
            save(before);
        }
        assertThat(settings()).isEqualTo(before);
    }

    @Test
    void what_is_not_set_is_not_told_as_if_it_were() {
        assertThat(visitor.get("/privacy?lang=nl").body()).contains("nog geen mailserver ingesteld");
        assertThat(visitor.get("/privacy?lang=en").body()).contains("No mail server is set yet");
        assertThat(coach.get(REGISTER + "?lang=nl").body())
                .contains("Er is geen mailserver ingesteld.")
                .doesNotContain("waar coaches inloggen");
        assertThat(coach.get(REGISTER + "?lang=en").body())
                .contains("No mail server is set.")
                .doesNotContain("where coaches log in");
    }

    /** What the owner's form holds. */
    private static Map<String, String> settings() {
        String page = coach.get(SETTINGS).body();
        Map<String, String> all = new HashMap<>();
        TYPED.forEach(name -> all.put(name, value(page, name)));
        if (page.contains("name=\"asks\" value=\"on\" checked")) {
            all.put("asks", "on");
        }
        return all;
    }

    private static void save(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("version", value(coach.get(SETTINGS).body(), "version"));
        all.put("save", "");
        // As who was told that what is shorter than before erases.
        all.put("shorter", settings.get("retention") + ' ' + settings.get("records"));
        assertThat(coach.send(SETTINGS, "settings", all).statusCode()).isEqualTo(302);
    }

    /** A field that holds nothing has no value. */
    private static String value(String page, String name) {
        Matcher field = Pattern.compile("name=\"" + name + "\"(?:[^>]* value=\"([^\"]*)\")?")
                .matcher(page);
        assertThat(field.find()).as(name).isTrue();
        return Objects.requireNonNullElse(field.group(1), "");
    }
}
