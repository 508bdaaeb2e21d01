package nl.goedgesprek.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedgesprek.support.MailServer;
import nl.goedgesprek.support.MailServer.Mail;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What arrives at a mail server, as bytes, when people book, move and cancel. */
class NoticesIT {

    private static final String COACH = "coach@example.nl";
    private static final Pattern CODE = Pattern.compile("/afspraak/([A-Za-z0-9_-]{20,})");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static MailServer server;
    private static ProductProcess product;

    private final Bookings bookings = new Bookings();

    @BeforeAll
    static void start() {
        server = MailServer.start();
        product = ProductProcess.start(settings(server.address("sanne%40example.nl:p%40s%3As@")));
    }

    @AfterAll
    static void stop() {
        product.close();
        server.close();
    }

    private static Map<String, String> settings(String smtp) {
        Map<String, String> settings = new HashMap<>(Bookings.PRACTICE);
        settings.put("GOEDGESPREK_SMTP_URL", smtp);
        settings.put("GOEDGESPREK_ADMIN_EMAIL", COACH);
        settings.put("GOEDGESPREK_ADMIN_PASSWORD", "kort maar krachtig");
        settings.put("GOEDGESPREK_BASE_URL", "https://gesprek.example.nl");
        return settings;
    }

    @Test
    void who_books_gets_a_mail_and_so_does_the_coach() throws Exception {
        bookings.book(product, 0, "book@example.com");
        await(() -> server.mailsTo("book@example.com").size() == 1
                && !toCoach("book@example.com").isEmpty());

        MimeMessage mail = parsed(server.mailsTo("book@example.com").get(0));
        assertThat(mail.isMimeType("multipart/mixed")).isTrue();
        assertThat(mail.getFrom()[0])
                .hasToString(
                        parsed(toCoach("book@example.com").get(0)).getFrom()[0].toString());
        assertThat(server.mailsTo("book@example.com").get(0).from()).isEqualTo("sanne@example.nl");
        assertThat(mail.getReplyTo()[0].toString()).contains(COACH);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).matches("<\\d+\\.0\\.\\d+@gesprek\\.example\\.nl>");
    }

    @Test
    void the_link_in_a_mail_opens_the_appointment() throws Exception {
        bookings.book(product, 1, "link@example.com");
        await(() -> server.mailsTo("link@example.com").size() == 1);

        String text = plain(server.mailsTo("link@example.com").get(0));
        Matcher code = CODE.matcher(text);
        assertThat(code.find()).as(text).isTrue();
        assertThat(new Visitor(product).get("/afspraak/" + code.group(1)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void who_moves_and_cancels_hears_of_each_in_order() throws Exception {
        String code = Bookings.code(bookings.book(product, 2, "change@example.com"));
        await(() -> server.mailsTo("change@example.com").size() == 1);
        assertThat(bookings.post(product, "/" + code + "/move", "{\"start\": \"" + Bookings.moment(30) + "\"}")
                        .statusCode())
                .isEqualTo(200);
        await(() -> server.mailsTo("change@example.com").size() == 2);
        assertThat(bookings.post(product, "/" + code + "/cancel", "{}").statusCode())
                .isEqualTo(200);
        await(() -> server.mailsTo("change@example.com").size() == 3);

        List<String> methods = server.mailsTo("change@example.com").stream()
                .map(mail -> mail.text().replaceAll("(?s).*method=\"?([A-Z]+).*", "$1"))
                .toList();
        assertThat(methods).containsExactly("REQUEST", "REQUEST", "CANCEL");
        await(() -> toCoach("change@example.com").size() == 3);
    }

    @Test
    void a_password_is_told_only_in_secret() throws Exception {
        bookings.book(product, 3, "secret@example.com");
        await(() -> server.mailsTo("secret@example.com").size() == 1);

        assertThat(server.logins()).isNotEmpty().containsOnly("sanne@example.nl:p@s:s in secret");
    }

    @Test
    void an_unknown_recipient_keeps_no_other_mail_waiting() throws Exception {
        server.refuse("unknown@example.com", "550 5.1.1 nobody of that name");
        server.refuse("later@example.com", "450 4.2.1 not now");
        bookings.book(product, 4, "unknown@example.com");
        bookings.book(product, 5, "later@example.com");
        bookings.book(product, 6, "known@example.com");

        await(() -> server.mailsTo("known@example.com").size() == 1);
        Visitor coach = new Visitor(product);
        assertThat(server.mailsTo("unknown@example.com")).isEmpty();
        assertThat(server.mailsTo("later@example.com")).isEmpty();
        assertThat(coach.get("/admin/uitgaand").statusCode()).isEqualTo(302);

        server.refuse("later@example.com", null);
        await(Duration.ofSeconds(90), () -> server.mailsTo("later@example.com").size() == 1);
    }

    @Test
    void mail_goes_to_a_server_that_speaks_in_secret_from_the_first_byte() throws Exception {
        ServerSetup setup = new ServerSetup(ProductProcess.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTPS);
        GreenMail secure = new GreenMail(setup);
        GreenMailUser sanne = secure.setUser("sanne@example.nl", "sanne", "geheim");
        secure.start();
        try (ProductProcess other =
                ProductProcess.start(settings("smtps://sanne:geheim@127.0.0.1:" + setup.getPort()))) {
            bookings.book(other, 0, "secure@example.com");
            assertThat(secure.waitForIncomingEmail(PATIENCE.toMillis(), 2)).isTrue();
            assertThat(secure.getReceivedMessages())
                    .extracting(mail -> mail.getAllRecipients()[0].toString())
                    .anySatisfy(to -> assertThat(to).contains("secure@example.com"));
            assertThat(sanne.getEmail()).isEqualTo("sanne@example.nl");
        } finally {
            secure.stop();
        }
    }

    @Test
    void an_address_that_is_none_keeps_the_product_from_starting_and_tells_no_password() throws Exception {
        Map<String, String> settings = settings("smtp://sanne@example.nl:geheim@mail.example.nl");
        settings.put("GOEDGESPREK_HTTP_PORT", String.valueOf(ProductProcess.freePort()));
        settings.put(
                "GOEDGESPREK_DATA",
                java.nio.file.Files.createTempDirectory(java.nio.file.Path.of("target"), "data")
                        .toAbsolutePath()
                        .toString());
        Process refused = ProductProcess.launch(settings);
        String output = new String(refused.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(refused.waitFor()).isEqualTo(1);
        assertThat(output).contains("GOEDGESPREK_SMTP_URL").doesNotContain("geheim@");
    }

    private static List<Mail> toCoach(String about) {
        return server.mailsTo(COACH).stream()
                .filter(mail -> mail.text().contains(about.substring(0, about.indexOf('@'))))
                .toList();
    }

    private static MimeMessage parsed(Mail mail) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.bytes()));
    }

    /** The plain text of a mail, which comes first. */
    private static String plain(Mail mail) throws Exception {
        Object part = parsed(mail).getContent();
        while (part instanceof jakarta.mail.Multipart several) {
            part = several.getBodyPart(0).getContent();
        }
        return String.valueOf(part);
    }

    private static void await(BooleanSupplier arrived) throws InterruptedException {
        await(PATIENCE, arrived);
    }

    private static void await(Duration patience, BooleanSupplier arrived) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (!arrived.getAsBoolean()) {
            assertThat(Instant.now()).as("arrived in time").isBefore(end);
            Thread.sleep(100);
        }
    }
}
