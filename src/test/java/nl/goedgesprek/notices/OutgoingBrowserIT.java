package nl.goedgesprek.notices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.MailServer;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The coach looks at what goes out, in a real browser, and sends it again. */
class OutgoingBrowserIT {

    private static final String EMAIL = "coach@example.nl";
    private static final String PASSWORD = "kort maar krachtig";

    private static final Pattern LINK = Pattern.compile("/afspraak/[\\w-]+/gegevens");

    private static MailServer server;
    private static ProductProcess product;
    private static ProductProcess withoutServer;

    private final Bookings bookings = new Bookings();

    /** Returns when the first mails have gone out, or were refused, for tests make the server go away. */
    @BeforeAll
    static void start() throws Exception {
        server = MailServer.start();
        Map<String, String> settings = new HashMap<>(Bookings.PRACTICE);
        settings.put("GOEDGESPREK_ADMIN_EMAIL", EMAIL);
        settings.put("GOEDGESPREK_ADMIN_PASSWORD", PASSWORD);
        withoutServer = ProductProcess.start(settings);
        settings.put("GOEDGESPREK_SMTP_URL", server.address(""));
        product = ProductProcess.start(settings);
        server.refuse("weg@example.com", "550 5.1.1 <weg@example.com> unknown");
        new Bookings().book(product, 40, "weg@example.com");
        new Bookings().book(product, 41, "robin@example.com");
        new Bookings().book(withoutServer, 40, "robin@example.com");
        server.awaitMailTo("robin@example.com");
    }

    @AfterAll
    static void stop() {
        product.close();
        withoutServer.close();
        server.close();
    }

    @ParameterizedTest
    @MethodSource("nl.goedgesprek.support.Browser#readers")
    void every_page_is_readable_for_everybody_at_every_width(int width, String language) {
        try (Browser browser = Browser.open(width, language)) {
            browser.logIn(product, EMAIL, PASSWORD);
            openUntil(browser, ".status.failed");
            browser.check("outgoing-" + width + language);
            browser.find(".mails h2 a").click();
            browser.find(".preview iframe");
            browser.checkAround(".preview iframe", "mail-" + width + language);
            browser.go(product.address("/admin/uitgaand?staat=DROPPED"));
            assertThat(browser.find(".empty").getText()).isNotBlank();
            browser.check("outgoing-none-" + width + language);
        }
    }

    @Test
    void who_shows_by_a_mail_who_he_is_sees_corrects_takes_and_erases_what_is_kept_of_him() throws Exception {
        String own = "roos@example.com";
        String code = Bookings.code(bookings.book(product, 45, own));
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.go(product.address("/afspraak/" + code + "/gegevens"));
            browser.find("#mail").sendKeys(Keys.ENTER);
            browser.find("[role=status]");
            String link = linkTo(own);
            browser.go(product.address(link));
            browser.find("#kept-person");
            browser.check("kept-390nl");
            assertThat(browser.find(".person").getText()).contains(own);

            type(browser, "name", "");
            browser.find("#save").sendKeys(Keys.ENTER);
            assertThat(browser.find("#name-error").getText()).isEqualTo("Dit hebben we nodig.");
            bookings.post(product, "", """
                    {"meetingType": "video", "start": "%s", "privacyAccepted": true,
                     "organisation": {"name": "Philips NV"},
                     "contact": {"name": "Piet Kleur", "email": "piet@example.com"}}
                    """.formatted(Bookings.moment(46)));
            type(browser, "name", "Roos van Rechtens");
            type(browser, "organisation", "pHiLiPs nv");
            browser.find("#save").sendKeys(Keys.ENTER);
            assertThat(browser.find("[role=status]").getText()).startsWith("Verbeterd.");
            assertThat(browser.find("#organisation").getDomProperty("value")).isEqualTo("pHiLiPs nv");
            assertThat(browser.find("#json").getDomProperty("href")).endsWith(link + "?als=json");
            try (InputStream file = product.address(link + "?als=json").toURL().openStream()) {
                assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("pHiLiPs nv")
                        .doesNotContain("Philips NV");
            }

            browser.find("#forget").sendKeys(Keys.ENTER);
            browser.find("#yes");
            browser.check("forget-390nl");
            browser.find("#yes").sendKeys(Keys.ENTER);
            assertThat(browser.find("#done").getText()).isEqualTo("Het wordt gewist");
            server.awaitMailTo(own, mail -> mail.text().contains("Subject: We wissen alles"));
            server.awaitMailTo(
                    EMAIL, mail -> mail.text().contains("Subject: Roos van Rechtens laat alle gegevens wissen"));
        }
    }

    /** Where the mail leads that shows who somebody is. */
    private static String linkTo(String email) throws Exception {
        Predicate<MailServer.Mail> such = mail -> mail.text().contains("Subject: Jouw link");
        server.awaitMailTo(email, such);
        byte[] bytes = server.mailsTo(email).stream()
                .filter(such)
                .findFirst()
                .orElseThrow()
                .bytes();
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        String plain = Received.text(new Received(bytes, message).leaves().get(0));
        return LINK.matcher(plain).results().map(MatchResult::group).findFirst().orElseThrow();
    }

    private static void type(Browser browser, String field, String text) {
        WebElement input = browser.driver().findElement(By.id(field));
        input.clear();
        input.sendKeys(text);
    }

    @Test
    void without_a_mail_server_all_waits_and_the_page_tells_what_to_do() {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(withoutServer, EMAIL, PASSWORD);
            browser.go(withoutServer.address("/admin/uitgaand"));

            assertThat(browser.find(".unset").getText()).contains("GOEDGESPREK_SMTP_URL");
            assertThat(browser.all(".status.waiting")).hasSize(2);
            browser.check("outgoing-unset");
        }
    }

    @Test
    void a_preview_shows_the_mail_and_not_the_code_in_its_links() {
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(withoutServer, EMAIL, PASSWORD);
            browser.go(withoutServer.address("/admin/uitgaand"));
            line(browser, "robin@example.com")
                    .findElement(By.cssSelector("h2 a"))
                    .click();

            String page = browser.find(".preview iframe").getAttribute("srcdoc");
            assertThat(page).contains("robin", "/afspraak/…").doesNotContain("<script");
            browser.find("summary").click();
            assertThat(browser.find("pre").getText()).contains("/afspraak/…");
        }
    }

    @Test
    void what_failed_is_counted_in_the_menu_and_goes_out_when_it_is_sent_again() throws Exception {
        server.refuse("terug@example.com", "550 5.1.1 <terug@example.com> unknown");
        bookings.book(product, 42, "terug@example.com");
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            openUntil(browser, "terug@example.com", ".status.failed");
            assertThat(browser.find(".side a .failed").getText()).containsPattern("^[1-9]");
            assertThat(line(browser, "terug@example.com").getText())
                    .contains("De mailserver weigert hem", "550 5.1.1 <terug@example.com> unknown");

            server.refuse("terug@example.com", null);
            line(browser, "terug@example.com").findElement(By.tagName("button")).click();
            assertThat(browser.find("[role=status]").getText()).isNotBlank();
            openUntil(browser, "terug@example.com", ".status.sent");
        }
        assertThat(server.mailsTo("terug@example.com")).hasSize(1);
    }

    @Test
    void what_waits_for_a_mail_server_that_is_away_goes_out_when_it_is_back() throws Exception {
        server.goAway();
        bookings.book(product, 43, "wacht@example.com");
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            openUntil(browser, "wacht@example.com", ".wrong");
            assertThat(line(browser, "wacht@example.com").getText()).contains("niet te bereiken");

            server.comeBack();
            line(browser, "wacht@example.com")
                    .findElement(By.cssSelector("h2 a"))
                    .click();
            browser.find("#mail button").click();
            assertThat(browser.find("[role=status]").getText()).isNotBlank();
            openUntil(browser, "wacht@example.com", ".status.sent");
        }
        assertThat(server.mailsTo("wacht@example.com")).hasSize(1);
    }

    @Test
    void what_was_sent_and_holds_no_more_cannot_be_sent_again_and_the_page_says_why() throws Exception {
        String code = Bookings.code(bookings.book(product, 44, "toch@example.com"));
        server.awaitMailTo("toch@example.com");
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            openUntil(browser, "toch@example.com", ".status.sent");
            WebElement again = line(browser, "toch@example.com").findElement(By.tagName("button"));
            bookings.post(product, "/" + code + "/cancel", "{}");
            again.click();

            assertThat(browser.find("[role=status]").getText()).startsWith("Deze mail gaat niet meer weg");
            lines(browser, "toch@example.com")
                    .get(1)
                    .findElement(By.cssSelector("h2 a"))
                    .sendKeys(Keys.ENTER);
            assertThat(browser.find(".preview p").getText()).startsWith("Deze mail gaat niet meer weg");
            assertThat(browser.all("#mail button")).isEmpty();
            browser.assertFits();
        }
    }

    private static void openUntil(Browser browser, String css) {
        openUntil(browser, "", css);
    }

    /** Opens the list again and again until the mail to somebody shows something. */
    private static void openUntil(Browser browser, String to, String css) {
        browser.await(page -> {
            browser.go(product.address("/admin/uitgaand"));
            return lines(browser, to).stream()
                    .anyMatch(line -> !line.findElements(By.cssSelector(css)).isEmpty());
        });
    }

    private static WebElement line(Browser browser, String to) {
        browser.find(".mails");
        return lines(browser, to).get(0);
    }

    private static List<WebElement> lines(Browser browser, String to) {
        return browser.all(".mails li").stream()
                .filter(line -> line.getText().contains(to))
                .toList();
    }
}
