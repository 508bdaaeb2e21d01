package nl.goedgesprek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.goedgesprek.notices.Bookings;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.MailServer;
import nl.goedgesprek.support.Nodes;
import nl.goedgesprek.support.PostgresServer;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.support.ui.FluentWait;

/** Two nodes over one PostgreSQL, each a process of its own: what happens at one holds at the other. */
class NodesIT {

    private static final int SLOTS_PER_MINUTE = 40;
    private static final int DRAFTS = 10;
    private static final int REMINDED = 5;
    private static final int BOOKERS = 4;
    private static final int AHEAD = 12;

    /** What comes once a minute comes within this. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private static final Pattern DRAFT = Pattern.compile("[?&]d=([\\w-]+)");
    private static final Pattern REMINDERS_LOOKED_FOR =
            Pattern.compile("goedgesprek_task_last_success_timestamp_seconds\\{task=\"reminders\"\\} (\\S+)");

    /** Characters: the mark, and what tells by which key. */
    private static final int SEALED_KEY = "sealed:".length() + 6;

    private static final AtomicInteger NEXT = new AtomicInteger();

    private static PostgresServer server;
    private static PostgresServer.Database database;
    private static MailServer mails;
    private static Nodes nodes;

    private final Bookings bookings = new Bookings();

    @BeforeAll
    static void start() {
        server = PostgresServer.start();
        database = server.newDatabase();
        mails = MailServer.start();
        Map<String, String> settings = new HashMap<>(Bookings.PRACTICE);
        settings.put("GOEDGESPREK_SMTP_URL", mails.address(""));
        settings.put("GOEDGESPREK_ADMIN_EMAIL", ProductProcess.EMAIL);
        settings.put("GOEDGESPREK_ADMIN_PASSWORD", ProductProcess.PASSWORD);
        settings.put("GOEDGESPREK_LIMIT_SLOTS_PER_MINUTE", String.valueOf(SLOTS_PER_MINUTE));
        settings.put("GOEDGESPREK_LIMIT_DRAFTS_PER_ADDRESS", String.valueOf(DRAFTS));
        settings.put("GOEDGESPREK_TRUSTED_PROXIES", "127.0.0.1 ::1");
        nodes = Nodes.start(2, database, settings);
    }

    @AfterAll
    static void stop() {
        nodes.close();
        mails.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void what_is_booked_at_one_is_not_free_at_the_other_after_a_second(int node) throws Exception {
        Visitor other = visitorOf(1 - node);
        int which = NEXT.getAndIncrement();
        assertThat(free(other, which)).isTrue();

        book(node, which);

        assertNotFreeAfterASecond(other, which);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void what_is_held_at_one_is_not_free_at_the_other_after_a_second(int node) {
        Visitor other = visitorOf(1 - node);
        int which = NEXT.getAndIncrement();
        assertThat(free(other, which)).isTrue();

        hold(visitorOf(node), Bookings.moment(which));

        assertNotFreeAfterASecond(other, which);
    }

    @Test
    void whoever_asked_one_too_often_asked_the_other_too_often() {
        Visitor[] visitors = {new Visitor(nodes.node(0), "198.51.100.1"), new Visitor(nodes.node(1), "198.51.100.1")};
        assertThat(visitors[1].get(slots(0)).statusCode()).isEqualTo(200);

        IntStream.range(1, SLOTS_PER_MINUTE).forEach(i -> visitors[0].get(slots(0)));

        assertThat(visitors[0].get(slots(0)).statusCode()).isEqualTo(429);
        AtomicInteger asked = new AtomicInteger();
        await(AT_ONCE, () -> {
            asked.incrementAndGet();
            return visitors[1].get(slots(0)).statusCode() == 429;
        });
        assertThat(asked.get()).isLessThan(SLOTS_PER_MINUTE / 2);
    }

    @Test
    void whoever_left_many_drafts_unfinished_at_one_begins_none_at_the_other() {
        Visitor[] visitors = {new Visitor(nodes.node(0), "198.51.100.2"), new Visitor(nodes.node(1), "198.51.100.2")};
        IntStream.range(0, DRAFTS).forEach(i -> assertThat(begin(visitors[0])).contains("d="));
        assertThat(begin(visitors[0])).contains("vol=");
        AtomicInteger begun = new AtomicInteger();
        await(AT_ONCE, () -> {
            begun.incrementAndGet();
            return begin(visitors[1]).contains("vol=");
        });
        assertThat(begun.get()).isLessThan(DRAFTS / 2);
    }

    /** Both look at the same second of each minute. */
    @Test
    void a_reminder_that_becomes_due_is_sent_by_one_of_them() throws Exception {
        List<String> visitors = new ArrayList<>();
        for (int i = 0; i < REMINDED; i++) {
            visitors.add(book(i % 2, NEXT.getAndIncrement()));
        }
        await(
                PATIENCE,
                () -> visitors.stream().allMatch(visitor -> subjectsTo(visitor).size() == 1));

        long now = letRemindersBecomeDue(visitors);
        await(PATIENCE, () -> remindersLookedFor(0) > now && remindersLookedFor(1) > now && owed().isEmpty());

        assertThat(visitors)
                .allSatisfy(visitor -> assertThat(subjectsTo(visitor))
                        .as("confirmation, reminder, and what he may still answer")
                        .hasSize(3)
                        .doesNotHaveDuplicates());
        for (int node = 0; node < 2; node++) {
            assertThat(nodes.node(node).data().resolve("log/goed-gesprek.log"))
                    .as("no node tries what another has done")
                    .content()
                    .doesNotContain("notice_once");
        }
    }

    @Test
    void a_dump_made_while_visitors_book_holds_every_booking_that_was_answered_before() throws Exception {
        Set<String> booked = ConcurrentHashMap.newKeySet();
        CountDownLatch begun = new CountDownLatch(AHEAD);
        AtomicBoolean over = new AtomicBoolean();
        List<Callable<Dump>> deeds = new ArrayList<>();
        IntStream.range(0, BOOKERS)
                .forEach(booker -> deeds.add(() -> {
                    while (!over.get()) {
                        booked.add(book(booker % 2, NEXT.getAndIncrement()));
                        begun.countDown();
                    }
                    return null;
                }));
        deeds.add(() -> {
            try {
                begun.await();
                return new Dump(Set.copyOf(booked), server.dump(database));
            } finally {
                over.set(true);
            }
        });
        Dump dump = AtOnce.call(deeds).get(BOOKERS);

        PostgresServer.Database restored = server.restore(dump.file(), database);

        assertThat(dump.before()).hasSizeGreaterThanOrEqualTo(AHEAD);
        assertThat(found(
                        restored,
                        "select p.email from appointment a join person p on p.id = a.person_id"
                                + " join notice n on n.appointment_id = a.id and n.kind = 'BOOKED'"
                                + " and n.addressee = 'VISITOR' where a.status = 'CONFIRMED'"))
                .containsAll(dump.before());
        assertThat(found(restored, "select id from appointment where id not in (select appointment_id from notice)"))
                .isEmpty();
        assertThat(found(restored, "select tablename from pg_tables where tablename = 'of_a_newer_version'"))
                .as("what a newer version had left in the database over which it was put back")
                .isEmpty();
        assertThatItsLogIsWhole(restored);
    }

    /** A file of {@code pg_dump}, and who had his booking before it was begun. */
    private record Dump(Set<String> before, Path file) {}

    private static void assertThatItsLogIsWhole(PostgresServer.Database restored) throws Exception {
        Map<String, String> settings = new HashMap<>(restored.settings());
        settings.put("GOEDGESPREK_DATA", nodes.node(0).data().toString());
        Process check = ProductProcess.launch(settings, "check-audit");
        assertThat(check.inputReader().readLine()).startsWith("The log is intact: ");
        assertThat(check.waitFor()).isZero();
    }

    /** Nothing that the other reads meanwhile was sealed with the new key, by which it would find out too. */
    @Test
    void with_a_key_that_is_made_at_one_the_other_seals_too() throws Exception {
        String before = keyOf(calledOff(1));
        Visitor owner = visitorOf(0);
        owner.logIn(ProductProcess.EMAIL, ProductProcess.PASSWORD);

        HttpResponse<String> renewed = owner.send("/admin/instellingen/sleutel", "key", Map.of("renew", ""));
        assertThat(renewed.statusCode()).isEqualTo(302);

        await(AT_ONCE, () -> !keyOf(calledOff(1)).equals(before));
    }

    /** What somebody wrote who called off a conversation at a node, as it is kept. */
    private String calledOff(int node) throws Exception {
        String email = "n" + NEXT.get() + "@nodes.example";
        HttpResponse<String> booked = bookings.book(nodes.node(node), NEXT.getAndIncrement(), email);
        String cancel = "/" + Bookings.code(booked) + "/cancel";
        HttpResponse<String> cancelled = bookings.post(nodes.node(node), cancel, "{\"reason\": \"Ik ben ziek.\"}");
        assertThat(cancelled.statusCode()).isEqualTo(200);
        return found(
                        database,
                        "select a.cancel_reason from appointment a join person p on p.id = a.person_id where p.email = '"
                                + email + '\'')
                .get(0);
    }

    private static String keyOf(String sealed) {
        return sealed.substring(0, SEALED_KEY);
    }

    @Test
    void without_its_database_a_node_says_so_at_once_and_it_goes_on_when_that_is_back() throws Exception {
        Visitor visitor = visitorOf(0);
        int which = NEXT.getAndIncrement();
        server.goAway();
        try {
            // Nobody asked for these two days within the last second.
            LocalDate day = LocalDate.parse(Bookings.moment(which).substring(0, 10));
            HttpResponse<String> slots = atOnce(
                    () -> visitor.get("/api/v1/meeting-types/video/slots?from=" + day + "&to=" + day.plusDays(1)));
            assertThat(slots.statusCode()).isEqualTo(503);
            assertThat(slots.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(slots.headers().firstValue("Retry-After")).isPresent();
            assertThat(slots.body()).contains("/problems/unavailable");
            for (String path : List.of("/", "/privacy")) {
                HttpResponse<String> page = atOnce(() -> visitor.get(path));
                assertThat(page.statusCode()).as(path).isEqualTo(503);
                assertThat(page.body()).contains("Even geduld");
            }
            HttpResponse<String> health = atOnce(() -> visitor.get("/health/ready"));
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("away");
        } finally {
            server.comeBack();
        }
        await(PATIENCE, () -> visitor.get("/health/ready").statusCode() == 200);
        book(0, which);
    }

    private static HttpResponse<String> atOnce(Callable<HttpResponse<String>> question) throws Exception {
        Instant begun = Instant.now();
        HttpResponse<String> answer = question.call();
        assertThat(Duration.between(begun, Instant.now())).isLessThan(AT_ONCE);
        return answer;
    }

    /** Whoever he is, he has an address of his own. */
    private static Visitor visitorOf(int node) {
        return new Visitor(nodes.node(node), "203.0.113." + NEXT.get() % 250);
    }

    private String book(int node, int which) throws Exception {
        String email = "n" + which + "@nodes.example";
        assertThat(bookings.book(nodes.node(node), which, email).statusCode()).isEqualTo(201);
        return email;
    }

    /** Begins as one does on the pages, up to where the moment is his. */
    private static void hold(Visitor visitor, String start) {
        URI pages = visitor.at("/");
        Matcher draft = DRAFT.matcher(begin(visitor));
        assertThat(draft.find()).isTrue();
        visitor.post(pages, Map.of("d", draft.group(1), "stap", "moment", "do", "houd", "start", start));
    }

    /** Where it goes on after a conversation was chosen. */
    private static String begin(Visitor visitor) {
        return visitor.post(visitor.at("/"), Map.of("do", "kies", "gesprek", "video"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** However slow the nodes are: whoever asks a second later is told. */
    private static void assertNotFreeAfterASecond(Visitor visitor, int which) {
        long gone = System.nanoTime();
        boolean isLate = false;
        boolean isFree = true;
        while (isFree && !isLate) {
            isLate = System.nanoTime() - gone >= Duration.ofSeconds(1).toNanos();
            isFree = free(visitor, which);
        }
        assertThat(isFree).isFalse();
    }

    private static boolean free(Visitor visitor, int which) {
        return visitor.get(slots(which)).body().contains("\"start\":\"" + Bookings.moment(which));
    }

    private static String slots(int which) {
        String day = Bookings.moment(which).substring(0, 10);
        return "/api/v1/meeting-types/video/slots?from=" + day + "&to=" + day;
    }

    private static List<String> subjectsTo(String visitor) {
        return mails.mailsTo(visitor).stream()
                .flatMap(mail -> mail.text().lines())
                .filter(line -> line.startsWith("Subject: "))
                .toList();
    }

    /** As if they had been made long ago and were in some hours; tells when that was, in seconds. */
    private static long letRemindersBecomeDue(List<String> visitors) throws SQLException {
        Instant now = Instant.now();
        long soon = now.plus(Duration.ofHours(1)).toEpochMilli();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < visitors.size(); i++) {
                long start = soon + Duration.ofMinutes(30L * i).toMillis();
                statement.executeUpdate("update appointment set starts_at_ms = " + start + ", ends_at_ms = "
                        + (start + Duration.ofMinutes(30).toMillis()) + ", arranged_at_ms = 0 where person_id ="
                        + " (select id from person where email = '" + visitors.get(i) + "')");
            }
        }
        return now.getEpochSecond() + 1;
    }

    /** By one connection that is kept: a new one with an offer of HTTP/2 for each of hundreds of looks fails now and then. */
    private static double remindersLookedFor(int node) throws IOException {
        try (InputStream metrics = nodes.node(node).address("/metrics").toURL().openStream()) {
            Matcher figure = REMINDERS_LOOKED_FOR.matcher(new String(metrics.readAllBytes(), StandardCharsets.UTF_8));
            return figure.find() ? Double.parseDouble(figure.group(1)) : 0;
        }
    }

    private static List<String> owed() {
        return found(database, "select once_key from notice where state in ('WAITING', 'SENDING')");
    }

    private static List<String> found(PostgresServer.Database where, String sql) {
        try (Connection connection = where.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void await(Duration patience, Callable<Boolean> condition) {
        new FluentWait<>(condition)
                .withTimeout(patience)
                .pollingEvery(Duration.ofMillis(100))
                .until(NodesIT::isMet);
    }

    private static boolean isMet(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
