package nl.goedgesprek.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedgesprek.support.MailServer;
import nl.goedgesprek.support.MailServer.Mail;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.FluentWait;

/** What arrives at a mail server, as bytes, when people book, move and cancel. */
class NoticesIT {

    private static final String COACH = "coach@example.nl";
    private static final String REFUSED_FIRST = "again@example.com";
    private static final Pattern CODE = Pattern.compile("/afspraak/([A-Za-z0-9_-]{20,})");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Path MARK = Path.of("src/site/resources/images/booking.png");

    private static MailServer server;
    private static ProductProcess product;

    private final Bookings bookings = new Bookings();

    /** One mail is refused at once: until it is tried again, a minute later, the tests go on. */
    @BeforeAll
    static void start() throws Exception {
        server = MailServer.start();
        server.refuseFirst(REFUSED_FIRST, "450 4.2.1 not now");
        product = ProductProcess.start(settings(server.address("sanne%40example.nl:p%40s%3As@")));
        new Bookings().book(product, 8, REFUSED_FIRST);
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
    }

    @Test
    void a_mail_that_was_refused_for_now_is_sent_again_by_itself() {
        await(Duration.ofSeconds(90), () -> server.mailsTo(REFUSED_FIRST).size() == 1);
    }

    @Test
    void a_booking_lives_in_the_calendar_moves_and_disappears_there() throws Exception {
        ServerSetup setup = new ServerSetup(ProductProcess.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTPS);
        GreenMail secure = new GreenMail(setup);
        secure.setUser("sanne@example.nl", "sanne", "geheim");
        secure.start();
        try (ProductProcess other =
                ProductProcess.start(settings("smtps://sanne:geheim@127.0.0.1:" + setup.getPort()))) {
            String code = Bookings.code(bookings.post(other, "", """
                    {"meetingType": "video", "start": "%s", "privacyAccepted": true,
                     "contact": {"name": "Zoë", "email": "zoe@example.com", "phone": "0612345678"},
                     "answers": [{"key": "volgen", "value": "Mijn team zwijgt."}]}
                    """.formatted(Bookings.moment(0))));
            await(() -> to("zoe@example.com", secure).size() == 1);
            bookings.post(other, "/" + code + "/move", "{\"start\": \"" + Bookings.moment(30) + "\"}");
            await(() -> to("zoe@example.com", secure).size() == 2);
            bookings.post(other, "/" + code + "/cancel", "{\"reason\": \"Griep, denk ik.\"}");
            await(() -> to("zoe@example.com", secure).size() == 3);
            await(() -> to(COACH, secure).size() == 3);

            List<MimeMessage> mails = to("zoe@example.com", secure);
            assertThat(mails)
                    .extracting(mail -> field(calendar(mail), "METHOD"))
                    .containsExactly("REQUEST", "REQUEST", "CANCEL");
            assertThat(mails)
                    .extracting(mail -> field(calendar(mail), "SEQUENCE"))
                    .containsExactly("0", "1", "2");
            assertThat(mails)
                    .extracting(mail -> field(calendar(mail), "STATUS"))
                    .containsExactly("CONFIRMED", "CONFIRMED", "CANCELLED");
            assertThat(mails)
                    .extracting(mail -> field(calendar(mail), "UID"))
                    .allMatch(uid -> !uid.isBlank() && uid.equals(field(calendar(mails.get(0)), "UID")));
            assertThat(to(COACH, secure))
                    .extracting(mail -> field(calendar(mail), "METHOD"))
                    .containsOnly("PUBLISH");
            assertThat(Stream.of(secure.getReceivedMessages()).flatMap(mail -> leaves(mail).stream()))
                    .noneMatch(text -> text.contains("612345678") || text.contains("zwijgt") || text.contains("Griep"));
        } finally {
            secure.stop();
        }
    }

    @Test
    void the_coachs_words_and_his_mark_arrive_with_the_invitation() throws Exception {
        Visitor coach = new Visitor(product);
        coach.logIn(COACH, "kort maar krachtig");
        coach.upload(coach.get("/admin/instellingen/praktijk"), "identity", "save", "logo", Files.readAllBytes(MARK));
        coach.post(
                product.address("/admin/instellingen/tekst?deel=BOOKED"),
                Map.of(
                        "version",
                                version(coach.get("/admin/instellingen/tekst?deel=BOOKED")
                                        .body()),
                        "mail.visitor.BOOKED.subject-nl", "Tot {datum}, zegt {coach}",
                        "mail.visitor.BOOKED.after-nl", "'t Is <b>twee</b> hoog, {naam}.",
                        "save", ""));
        bookings.book(product, 7, "words@example.com");
        await(() -> server.mailsTo("words@example.com").size() == 1);

        MimeMessage mail = parsed(server.mailsTo("words@example.com").get(0));
        assertThat(mail.getSubject()).matches("Tot \\w+ \\d+ \\w+, \\d\\d:\\d\\d, zegt .+");
        assertThat(leaves(mail).get(0)).contains("'t Is <b>twee</b> hoog, words.");
        assertThat(leaves(mail).get(1)).contains("&#39;t Is &lt;b&gt;twee&lt;/b&gt; hoog", "cid:mark@goed-gesprek");
        assertThat(leaves(mail).get(2)).contains("PNG");
        assertThat(calendar(mail)).startsWith("BEGIN:VCALENDAR");
        assertThat(server.mailsTo("words@example.com").get(0).text())
                .contains("multipart/related", "Content-ID: <mark@goed-gesprek>");
    }

    private static String version(String page) {
        return page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    /** What arrived for somebody, read again from its bytes. */
    private static List<MimeMessage> to(String recipient, GreenMail server) {
        try {
            List<MimeMessage> mails = new ArrayList<>();
            for (MimeMessage mail : server.getReceivedMessages()) {
                if (mail.getAllRecipients()[0].toString().contains(recipient)) {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    mail.writeTo(bytes);
                    mails.add(new MimeMessage(
                            Session.getInstance(new Properties()), new ByteArrayInputStream(bytes.toByteArray())));
                }
            }
            return mails;
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** All texts of a mail, the calendar's last. */
    private static List<String> leaves(Part part) {
        try {
            if (!(part.getContent() instanceof Multipart several)) {
                return List.of(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            List<String> all = new ArrayList<>();
            for (int i = 0; i < several.getCount(); i++) {
                all.addAll(leaves(several.getBodyPart(i)));
            }
            return all;
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String calendar(MimeMessage mail) {
        List<String> all = leaves(mail);
        return all.get(all.size() - 1);
    }

    private static String field(String calendar, String name) {
        return calendar.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    @Test
    void an_address_that_is_none_keeps_the_product_from_starting_and_tells_no_password() throws Exception {
        Map<String, String> settings = settings("smtp://sanne@example.nl:geheim@mail.example.nl");
        settings.put("GOEDGESPREK_HTTP_PORT", String.valueOf(ProductProcess.freePort()));
        settings.put(
                "GOEDGESPREK_DATA",
                Files.createTempDirectory(Path.of("target"), "data")
                        .toAbsolutePath()
                        .toString());
        Process refused = ProductProcess.launch(settings);
        String output = new String(refused.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

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
        while (part instanceof Multipart several) {
            part = several.getBodyPart(0).getContent();
        }
        return String.valueOf(part);
    }

    private static void await(BooleanSupplier arrived) {
        await(PATIENCE, arrived);
    }

    private static void await(Duration patience, BooleanSupplier arrived) {
        new FluentWait<>(arrived)
                .withTimeout(patience)
                .pollingEvery(Duration.ofMillis(100))
                .until(BooleanSupplier::getAsBoolean);
    }
}
