package nl.goedgesprek.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.ProductProcess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The coach answers who waits for him, and decides what is sent, in a real browser. */
class RequestsBrowserIT {

    private static final String EMAIL = "coach@example.com";
    private static final String PASSWORD = "kort maar krachtig";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final LocalDate TODAY = LocalDate.now(ZONE);
    private static final LocalDate SUNDAY = TODAY.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static ProductProcess product;

    @BeforeAll
    static void start() {
        Path practice = Path.of("src/test/resources/nl/goedgesprek/agenda/web/requests.json");
        product = ProductProcess.shared(Map.of(
                "GOEDGESPREK_DEMO",
                "true",
                "GOEDGESPREK_PRACTICE_FILE",
                practice.toAbsolutePath().toString(),
                "GOEDGESPREK_LIMIT_BOOKINGS_PER_HOUR",
                "0",
                "GOEDGESPREK_ADMIN_EMAIL",
                EMAIL,
                "GOEDGESPREK_ADMIN_PASSWORD",
                PASSWORD));
    }

    @ParameterizedTest
    @MethodSource("nl.goedgesprek.support.Browser#readers")
    void every_page_is_readable_for_everybody_at_every_width(int width, String language) throws Exception {
        Booked booked = book("video", "Lezer " + width + language);
        try (Browser browser = Browser.open(width, language)) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/aanvragen");
            browser.check("requests-" + width + language);
            String id = id(browser, booked);
            open(browser, "/admin/afspraak?id=" + id);
            browser.check("request-" + width + language);
            open(browser, "/admin/afspraak/voorstel?id=" + id);
            browser.check("propose-" + width + language);
            look(browser, SUNDAY, "21:07");
            browser.find(".chosen .rules");
            browser.check("propose-chosen-" + width + language);
            open(browser, "/admin/afspraak/nee?id=" + id);
            browser.check("decline-" + width + language);
            open(browser, "/admin/instellingen");
            browser.check("settings-" + width + language);
            open(browser, visit(browser));
            browser.find("[href*=adres]").click();
            browser.find("#postcode").clear();
            browser.find("#postcode").sendKeys("9711 AB", Keys.ENTER);
            browser.find(".chosen .rules");
            browser.check("relocate-" + width + language);
        }
    }

    @Test
    void a_request_is_accepted_with_one_button() throws Exception {
        Booked booked = book("video", "Anna Aanvraag");
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/aanvragen");
            int waiting = waiting(browser);
            card(browser, booked).findElement(By.name("accept")).sendKeys(Keys.ENTER);

            assertThat(browser.find(".done").getText()).startsWith("Afgesproken met Anna Aanvraag: ");
            assertThat(waiting(browser)).isEqualTo(waiting - 1);
            assertThat(status(booked)).isEqualTo("CONFIRMED");
        }
    }

    @Test
    void a_request_that_was_cancelled_meanwhile_cannot_be_accepted_and_the_coach_reads_why() throws Exception {
        Booked booked = book("video", "Carla Cancel");
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/aanvragen");
            WebElement accept = card(browser, booked).findElement(By.name("accept"));
            post("/api/v1/bookings/" + booked.code() + "/cancel", "{}");
            accept.click();

            assertThat(browser.find(".refused").getText()).startsWith("De ander heeft intussen afgezegd.");
            assertThat(browser.text()).doesNotContain("Carla Cancel");
            browser.assertAccessible();
        }
    }

    @Test
    void a_request_that_does_not_exist_is_not_found() throws Exception {
        book("video", "Wie Wacht");
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/aanvragen");
            Object status = browser.driver()
                    .executeAsyncScript("const done = arguments[0], form = document.querySelector('#answer'),"
                            + " data = new URLSearchParams(new FormData(form)); data.set('accept', '999999 1');"
                            + " fetch(form.action, {method: 'POST', body: data}).then(answer => done(answer.status))");

            assertThat(status).isEqualTo(404L);
        }
    }

    @Test
    void the_coach_proposes_a_moment_of_his_own_and_sees_first_which_of_his_rules_it_breaks() throws Exception {
        Booked booked = book("video", "Pieter Plan");
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/afspraak/voorstel?id=" + id(browser, booked));
            browser.find("#date").sendKeys("31-2-2027");
            browser.find("#time").sendKeys("25:00", Keys.ENTER);
            assertThat(browser.find("#date-error").getText()).isEqualTo("Deze datum bestaat niet.");
            assertThat(browser.find("#time-error").getText()).isNotBlank();
            assertThat(browser.find("#date").getAttribute("value")).isEqualTo("31-2-2027");

            look(browser, SUNDAY, "21:07");
            assertThat(browser.find(".chosen .rules").getText())
                    .contains("niet op een van je vaste tijden", "buiten je openingstijden");
            assertThat(status(booked)).isEqualTo("REQUESTED");
            browser.find("#words").sendKeys("Zondag ben ik <b>dichtbij</b> & heb ik tijd.");
            browser.find(".slot").click();
            browser.find(".chosen .verdict");
            assertThat(browser.find("#words").getAttribute("value")).contains("<b>dichtbij</b> &");
            look(browser, SUNDAY, "21:07");
            browser.find("button[name=propose]").click();

            assertThat(browser.find(".done").getText()).startsWith("Voorgesteld aan Pieter Plan: zondag ");
            assertThat(browser.find(".awaited").getText()).contains("Zondag ben ik <b>dichtbij</b> &");
            assertThat(status(booked)).isEqualTo("PROPOSED");
        }
    }

    @Test
    void a_moment_at_which_the_coach_meets_somebody_else_cannot_be_proposed() throws Exception {
        Booked other = book("video", "Eerste Erik");
        Booked booked = book("video", "Tweede Tess");
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/afspraak/voorstel?id=" + id(browser, booked));
            OffsetDateTime start = OffsetDateTime.parse(other.start());
            look(browser, start.toLocalDate(), TIME.format(start));

            assertThat(browser.find(".chosen .bad").getText()).isEqualTo("Dan heb je al een afspraak: Eerste Erik.");
            assertThat(browser.all("button[name=propose]")).isEmpty();
            browser.assertAccessible();
        }
    }

    @Test
    void a_no_that_is_too_long_is_kept_as_typed_and_a_shorter_one_reaches_the_visitor() throws Exception {
        Booked booked = book("video", "Nico Nee");
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            String id = id(browser, booked);
            open(browser, "/admin/afspraak/nee?id=" + id);
            browser.driver().executeScript("document.querySelector('#words').value = 'x'.repeat(2001)");
            browser.find("button[name=decline]").click();
            assertThat(browser.find("#words-error").getText()).isEqualTo("Dit is te lang: maximaal 2.000 tekens.");
            assertThat(browser.find("#words").getAttribute("value")).hasSize(2001);
            assertThat(browser.driver().getCurrentUrl()).endsWith("/admin/afspraak/nee?id=" + id);
            browser.assertAccessible();

            browser.find("#words").clear();
            browser.find("#words").sendKeys("Die week ben ik op reis.");
            browser.find("button[name=decline]").click();

            assertThat(browser.find(".done").getText()).contains("Nico Nee");
            assertThat(status(booked)).isEqualTo("DECLINED");
            open(browser, "/admin/afspraak?id=" + id);
            assertThat(browser.find(".facts").getText()).contains("Die week ben ik op reis.");
            assertThat(browser.all("[href*=voorstel]")).isEmpty();
        }
    }

    @Test
    void of_the_moments_that_a_visitor_proposed_the_coach_sees_which_fit_and_takes_one() {
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/aanvragen");
            WebElement suggested = browser.find(".outlooks");
            assertThat(suggested.findElements(By.cssSelector(".outlook"))).hasSize(3);
            assertThat(suggested.getText()).contains("buiten je openingstijden", "Ernaartoe: ", "Daarna: ");
            browser.assertAccessible();
            browser.driver().executeScript("document.querySelectorAll('form .askers')[0].remove()");
            browser.screenshot("suggested-1280nl");
            WebElement take = suggested.findElement(By.name("take"));
            take.sendKeys(Keys.ENTER);

            assertThat(browser.find(".done").getText()).startsWith("Afgesproken met ");
            assertThat(browser.all(".outlooks")).isEmpty();
        }
    }

    @Test
    void a_visit_gets_another_address_after_the_coach_has_seen_how_it_is_understood() throws Exception {
        Booked booked = book("bezoek", "Vera Verhuist");
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            String id = id(browser, booked);
            open(browser, "/admin/afspraak/adres?id=" + id);
            type(browser, "postcode", "12");
            type(browser, "houseNumber", "twaalf");
            type(browser, "street", "Nieuwe Gracht");
            browser.find("button.secondary[name=look]").click();
            assertThat(browser.find("#postcode-error").getText()).isNotBlank();
            assertThat(browser.find("#houseNumber-error").getText()).isNotBlank();
            assertThat(browser.find("#street").getAttribute("value")).isEqualTo("Nieuwe Gracht");
            browser.assertAccessible();

            type(browser, "postcode", "3511 AB");
            type(browser, "houseNumber", "12");
            type(browser, "city", "");
            browser.find("#houseNumber").sendKeys(Keys.ENTER);
            assertThat(browser.find(".chosen .moment").getText()).isEqualTo("Nieuwe Gracht 12, 3511 AB Utrecht");
            browser.find("button[name=relocate]").click();

            assertThat(browser.find(".facts").getText()).contains("Nieuwe Gracht 12, 3511 AB Utrecht");
        }
    }

    @Test
    void the_coach_is_told_who_booked_with_a_known_address_and_makes_one_person_of_the_two() throws Exception {
        book("video", "Zwaantje Zilverkruid", "zilverkruid@example.com");
        Booked again = book("video", "Z. Zilverkruid", "Zilverkruid@Example.com");
        assertThat(body("/afspraak/" + again.code())).contains("Videogesprek").doesNotContain("Zwaantje");
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            String appointment = "/admin/afspraak?id=" + id(browser, again);
            open(browser, appointment);
            assertThat(browser.find("h1").getText()).isEqualTo("Z. Zilverkruid");
            assertThat(browser.find(".facts .hint").getText())
                    .startsWith("Met hetzelfde e-mailadres ken je al Zwaantje Zilverkruid.");
            browser.find(".facts a[href*=samenvoegen]").sendKeys(Keys.ENTER);
            assertThat(browser.find("#merge h2").getText())
                    .isEqualTo("Z. Zilverkruid opnemen in Zwaantje Zilverkruid?");
            assertThat(people(browser)).containsExactlyInAnyOrder("Zwaantje Zilverkruid", "Z. Zilverkruid");

            open(browser, appointment);
            browser.find(".facts a[href*=samenvoegen]").sendKeys(Keys.ENTER);
            browser.find("button[name=merge]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".toldso").getText()).startsWith("Samengevoegd");
            assertThat(people(browser)).containsExactly("Zwaantje Zilverkruid");
            open(browser, appointment);
            assertThat(browser.find("h1").getText()).isEqualTo("Zwaantje Zilverkruid");
            assertThat(browser.all(".facts a[href*=samenvoegen]")).isEmpty();
        }
    }

    @Test
    void the_coach_is_offered_to_join_an_organisation_of_the_same_name_wherever_he_meets_it() throws Exception {
        book("video", "Rie Reiger", "rie@example.com", "Reigersbos NV");
        Booked second = book("video", "Rob Reiger", "rob@example.com", "reigersbos nv");
        String question = "Er is nog een organisatie die Reigersbos NV heet. Is het dezelfde?";
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/aanvragen");
            assertThat(card(browser, second).findElement(By.className("hint")).getText())
                    .isEqualTo(question);
            String appointment = "/admin/afspraak?id=" + id(browser, second);
            open(browser, appointment);
            assertThat(browser.find("h1").getText()).isEqualTo("reigersbos nv");
            assertThat(browser.find(".facts .hint").getText()).isEqualTo(question);
            browser.find(".facts a[href*='/admin/persoon?']").sendKeys(Keys.ENTER);
            browser.find("#rights");
            assertThat(browser.find(".facts .hint").getText()).isEqualTo(question);
            browser.find(".facts a[href*=samenvoegen]").sendKeys(Keys.ENTER);
            assertThat(browser.find("#merge h2").getText()).isEqualTo("reigersbos nv opnemen in Reigersbos NV?");
            browser.find("button[name=merge]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".toldso").getText()).startsWith("Samengevoegd");
            open(browser, appointment);
            assertThat(browser.find("h1").getText()).isEqualTo("Reigersbos NV");
            assertThat(browser.all(".facts a[href*=samenvoegen]")).isEmpty();
        }
    }

    private static List<String> people(Browser browser) {
        open(browser, "/admin/organisaties?lijst=mensen&zoek=zilverkruid");
        return browser.all(".rows tbody th a").stream().map(WebElement::getText).toList();
    }

    @Test
    void settings_are_refused_at_their_field_saved_and_not_overwritten_unseen() {
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl");
                Browser other = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            other.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/instellingen");
            open(other, "/admin/instellingen");
            type(browser, "reminder-video", "999");
            type(browser, "phone", "06 12345678");
            browser.find("button[name=save]").click();
            assertThat(browser.find("#reminder-video-error").getText())
                    .isEqualTo("Dit is een geheel getal van 0 tot en met 168.");
            assertThat(browser.find("#phone").getAttribute("value")).isEqualTo("06 12345678");
            browser.assertAccessible();

            type(browser, "reminder-video", "2");
            type(browser, "morning", "");
            browser.find("button[name=save]").click();
            assertThat(browser.find(".done").getText()).isEqualTo("Bewaard.");
            assertThat(browser.find("#reminder-video").getAttribute("value")).isEqualTo("2");
            assertThat(browser.find("#morning").getAttribute("value")).isEmpty();
            assertThat(browser.find("#phone").getAttribute("value")).isEqualTo("+31 6 12345678");

            type(other, "retention", "12");
            other.find("button[name=save]").sendKeys(Keys.ENTER);
            assertThat(other.find(".refused").getText()).contains("in een ander venster veranderd");
            assertThat(other.find("#retention").getAttribute("value")).isEqualTo("12");
            other.find("button[name=save]").sendKeys(Keys.ENTER);
            assertThat(other.find(".done").getText()).isEqualTo("Bewaard.");

            type(other, "retention", "11");
            other.find("button[name=save]").sendKeys(Keys.ENTER);
            assertThat(other.find("#retention-error").getText()).contains("korter dan nu", "Bewaar dan nog eens.");
            assertThat(other.find("#retention").getAttribute("value")).isEqualTo("11");
            other.assertAccessible();
            type(other, "retention", "10");
            other.find("button[name=save]").sendKeys(Keys.ENTER);
            assertThat(other.find("#retention-error").getText())
                    .as("another term")
                    .contains("korter dan nu");
            other.find("button[name=save]").sendKeys(Keys.ENTER);
            assertThat(other.find(".done").getText()).isEqualTo("Bewaard.");
        }
    }

    @Test
    void on_a_phone_the_rest_of_the_menu_opens_with_a_button() {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            browser.find(".more").sendKeys(Keys.ENTER);
            browser.find("#more a[href='/admin/instellingen']");
            browser.assertAccessible();
            browser.screenshot("menu-390nl");
            browser.find("#more a[href='/admin/instellingen']").sendKeys(Keys.ENTER);

            assertThat(browser.find("h1").getText()).isEqualTo("Instellingen");
        }
    }

    private record Booked(String code, String name, String start) {}

    private static Booked book(String type, String name) throws Exception {
        return book(type, name, "wie@example.com");
    }

    private static Booked book(String type, String name, String email) throws Exception {
        return book(type, name, email, null);
    }

    private static Booked book(String type, String name, String email, @Nullable String organisation) throws Exception {
        String works = organisation == null ? "" : ", \"organisation\": {\"name\": \"" + organisation + "\"}";
        String place = type.equals("bezoek") ? ", \"place\": {\"postcode\": \"3721 AK\", \"houseNumber\": \"7\"}" : "";
        String where = type.equals("bezoek") ? "&postcode=3721AK" : "";
        LocalDate from = TODAY.plusDays(28);
        JsonObject slots = json(
                body("/api/v1/meeting-types/" + type + "/slots?from=" + from + "&to=" + from.plusDays(14) + where));
        String start = slots.getJsonArray("slots").getJsonObject(0).getString("start");
        JsonObject booked = post("/api/v1/bookings", """
                {"meetingType": "%s", "start": "%s", "contact": {"name": "%s", "email": "%s"},
                 "privacyAccepted": true%s%s}""".formatted(type, start, name, email, place, works));
        return new Booked(booked.getString("code"), organisation == null ? name : organisation, start);
    }

    private static String status(Booked booked) throws Exception {
        return json(body("/api/v1/bookings/" + booked.code())).getString("status");
    }

    private static String body(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(product.address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private static JsonObject post(String path, String body) throws Exception {
        return json(HTTP.send(
                        HttpRequest.newBuilder(product.address(path))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .body());
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static void open(Browser browser, String path) {
        browser.go(product.address(path));
        browser.find("h1");
    }

    private static WebElement card(Browser browser, Booked booked) {
        return browser.all(".asker").stream()
                .filter(card -> card.findElement(By.tagName("h3")).getText().contains(booked.name()))
                .findFirst()
                .orElseThrow();
    }

    private static String id(Browser browser, Booked booked) {
        open(browser, "/admin/aanvragen");
        return number(card(browser, booked));
    }

    /** The page of some visit in the list. */
    private static String visit(Browser browser) {
        open(browser, "/admin/aanvragen");
        WebElement visit = browser.all(".asker").stream()
                .filter(card -> !card.findElements(By.cssSelector(".drives")).isEmpty())
                .findFirst()
                .orElseThrow();
        return "/admin/afspraak?id=" + number(visit);
    }

    private static String number(WebElement card) {
        return String.valueOf(card.getAttribute("id")).substring(1);
    }

    private static int waiting(Browser browser) {
        return browser.all(".badge").isEmpty()
                ? 0
                : Integer.parseInt(browser.find(".badge").getText());
    }

    private static void look(Browser browser, LocalDate date, String time) {
        type(browser, "date", TYPED.format(date));
        type(browser, "time", time);
        browser.find("button.secondary[name=look]").click();
        browser.find(".chosen");
    }

    private static void type(Browser browser, String field, String text) {
        WebElement input = browser.find("[id='" + field + "']");
        input.clear();
        input.sendKeys(text);
    }
}
