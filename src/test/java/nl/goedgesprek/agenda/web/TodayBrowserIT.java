package nl.goedgesprek.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.MailServer;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The coach on the road, in a practice where it is early in the morning whenever the tests run: three conversations are
 * still to come today.
 */
class TodayBrowserIT {

    private static final String EMAIL = "coach@example.nl";
    private static final String PASSWORD = "kort maar krachtig";
    private static final int MORNING = 8;

    private static final int OFFSET =
            Math.floorMod(MORNING - Instant.now().atZone(ZoneOffset.UTC).getHour() + 12, 24) - 12;
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(OFFSET);
    private static final LocalDate TODAY = LocalDate.now(ZONE);

    private static final String PRACTICE = """
            {"zone": "%s", "holidays": "NONE", "maxTravelMinutes": 600,
             "openHours": {"MONDAY": [["00:00", "24:00"]], "TUESDAY": [["00:00", "24:00"]], "WEDNESDAY": [["00:00", "24:00"]],
              "THURSDAY": [["00:00", "24:00"]], "FRIDAY": [["00:00", "24:00"]], "SATURDAY": [["00:00", "24:00"]], "SUNDAY": [["00:00", "24:00"]]},
             "meetingTypes": [
              {"slug": "bezoek", "title": {"nl": "Bezoek bij jou", "en": "A visit to you"}, "venue": "AT_CLIENT", "durationMinutes": 60,
               "slotIntervalMinutes": 15, "minimumNoticeMinutes": 0, "horizonDays": 40},
              {"slug": "video", "title": {"nl": "Videogesprek", "en": "A video call"}, "venue": "REMOTE", "durationMinutes": 30,
               "slotIntervalMinutes": 15, "minimumNoticeMinutes": 0, "horizonDays": 40},
              {"slug": "wens", "title": {"nl": "Op aanvraag", "en": "On request"}, "venue": "REMOTE", "durationMinutes": 30,
               "slotIntervalMinutes": 15, "minimumNoticeMinutes": 0, "horizonDays": 40, "needsApproval": true}]}
            """;

    private static MailServer server;
    private static ProductProcess product;

    @BeforeAll
    static void start() throws Exception {
        server = MailServer.start();
        Path practice = Files.createTempDirectory(Path.of("target"), "today").resolve("practice.json");
        // Etc/GMT-5 is five hours ahead of Greenwich.
        Files.writeString(practice, PRACTICE.formatted("Etc/GMT" + (OFFSET > 0 ? "-" : "+") + Math.abs(OFFSET)));
        product = ProductProcess.start(Map.of(
                "GOEDGESPREK_LIMIT_BOOKINGS_PER_HOUR",
                "0",
                "GOEDGESPREK_SMTP_URL",
                server.address(""),
                "GOEDGESPREK_PRACTICE_FILE",
                practice.toAbsolutePath().toString(),
                "GOEDGESPREK_ADMIN_EMAIL",
                EMAIL,
                "GOEDGESPREK_ADMIN_PASSWORD",
                PASSWORD));
        book("bezoek", TODAY, "11:00", "Noor", "nl");
        book("video", TODAY, "12:15", "Olivia", "en");
        book("bezoek", TODAY, "17:00", "Piet", "nl");
        server.refuse("quirijn@example.com", "550 5.1.1 <quirijn@example.com> unknown");
        book("wens", TODAY.plusDays(1), "12:00", "Quirijn", "nl");
    }

    @AfterAll
    static void stop() {
        product.close();
        server.close();
    }

    @Test
    void who_waits_what_did_not_arrive_and_what_each_wrote_is_seen_at_once_and_everybody_can_be_called() {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            WebElement failed = browser.await(page -> {
                browser.go(product.address("/admin"));
                return browser.all(".pending .bad a[href$='/admin/uitgaand?staat=FAILED']").stream()
                        .findFirst()
                        .orElse(null);
            });
            assertThat(failed.getText()).isEqualTo("Eén mail is niet aangekomen");
            assertThat(browser.find(".pending a[href$='/admin/aanvragen']").getText())
                    .isEqualTo("Eén aanvraag wacht op je antwoord");
            assertThat(browser.all(".stop blockquote").stream().map(WebElement::getText))
                    .containsExactly("Noor wil rust.", "Olivia wil rust.", "Piet wil rust.");
            assertThat(browser.all(".stop a[href^='tel:']"))
                    .hasSize(3)
                    .allSatisfy(call -> assertThat(call.getAttribute("href")).isEqualTo("tel:+31612345678"))
                    .first()
                    .satisfies(
                            call -> assertThat(call.getAttribute("textContent")).isEqualTo("Bel Noor"));
        }
    }

    @Test
    void who_still_comes_is_told_in_his_language_how_much_later_the_coach_is() throws Exception {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            browser.go(product.address("/admin"));
            browser.check("today-on-the-road");
            browser.find(".late-button").sendKeys(Keys.ENTER);
            browser.find("#min").sendKeys("veel", Keys.ENTER);
            assertThat(browser.find("#min-error").getText()).contains("240");
            assertThat(browser.find("#min").getAttribute("value")).isEqualTo("veel");
            browser.find(".choices a:nth-of-type(3)").sendKeys(Keys.ENTER);
            browser.find("#late");
            browser.checkAtEveryWidth("late");
            assertThat(browser.find("#late").getText())
                    .contains("Noor: rond 11:20 in plaats van 11:00", "Olivia: rond 12:20 in plaats van 12:15")
                    .contains("Piet: op tijd, hoort niets");

            browser.find("button[name=tell]").sendKeys(Keys.ENTER);

            assertThat(browser.find(".done").getText()).isEqualTo("2 mensen krijgen bericht.");
            assertThat(browser.find(".stop .delay").getText()).startsWith("20 min later, verteld om ");
        }
        server.awaitMailTo("noor@example.com", mail -> plain(mail).contains("ongeveer 20 minuten later"));
        server.awaitMailTo("olivia@example.com", mail -> plain(mail).contains("about 5 minutes later"));
        assertThat(server.mailsTo("piet@example.com"))
                .noneMatch(mail -> plain(mail).contains("later"));
    }

    @Test
    void what_he_notes_about_a_door_stands_on_the_page_and_on_the_paper_of_the_day_and_in_no_mail() throws Exception {
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            browser.go(product.address("/admin"));
            browser.driver()
                    .findElements(By.cssSelector(".stop a[href*='/admin/afspraak?id=']"))
                    .get(2)
                    .click();
            browser.find("#arrival").sendKeys("Slagboom: code aan de balie.");
            browser.find("#door button").click();
            assertThat(browser.find(".saved").getText()).isEqualTo("Bewaard.");
            browser.check("arrival");
            browser.go(product.address("/admin"));
            assertThat(browser.find(".stop .note").getText()).contains("Slagboom: code aan de balie.");

            Object paper = browser.driver()
                    .executeAsyncScript("const done = arguments[0];"
                            + " fetch(document.querySelector('.paper a').href).then(answer => answer.arrayBuffer())"
                            + ".then(bytes => done(btoa(String.fromCharCode(...new Uint8Array(bytes)))))");
            assertThat(text(Base64.getDecoder().decode((String) paper)))
                    .contains("Drie gesprekken", "11:00 – 12:00", "Noor", "Slagboom");
        }
        server.awaitMailTo(EMAIL, mail -> mail.text().contains("application/pdf"));
        byte[] mailed = server.mailsTo(EMAIL).stream()
                .filter(mail -> mail.text().contains("application/pdf"))
                .map(MailServer.Mail::bytes)
                .findFirst()
                .orElseThrow();
        assertThat(text(attachment(mailed))).contains("11:00 – 12:00", "Noor").doesNotContain("Slagboom");
    }

    /** The plain text of a mail, which comes first, on one line. */
    private static String plain(MailServer.Mail mail) {
        try {
            Object part = parsed(mail.bytes()).getContent();
            while (part instanceof Multipart several) {
                part = several.getBodyPart(0).getContent();
            }
            return String.valueOf(part).replaceAll("\\s+", " ");
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static byte[] attachment(byte[] mail) throws Exception {
        Multipart parts = (Multipart) parsed(mail).getContent();
        BodyPart file = parts.getBodyPart(parts.getCount() - 1);
        assertThat(file.getFileName()).isEqualTo("route-" + TODAY + ".pdf");
        return file.getInputStream().readAllBytes();
    }

    private static MimeMessage parsed(byte[] mail) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
        }
    }

    private static void book(String type, LocalDate day, String time, String name, String language) throws Exception {
        String start =
                ZonedDateTime.of(day, LocalTime.parse(time), ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        String place = type.equals("bezoek") ? "\"place\": {\"postcode\": \"3511AB\", \"houseNumber\": \"12\"}," : "";
        String body = """
                {"meetingType": "%s", "start": "%s", %s "language": "%s", "privacyAccepted": true,
                 "answers": [{"key": "onderwerp", "value": "%s wil rust."}],
                 "contact": {"name": "%s", "email": "%s@example.com", "phone": "06 12345678"}}
                """.formatted(type, start, place, language, name, name, name.toLowerCase(Locale.ROOT));
        HttpRequest request = HttpRequest.newBuilder(product.address("/api/v1/bookings"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()))
                .satisfies(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201));
    }
}
