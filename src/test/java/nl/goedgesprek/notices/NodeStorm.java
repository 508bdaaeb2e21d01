package nl.goedgesprek.notices;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import nl.goedgesprek.support.Nodes;
import nl.goedgesprek.support.PostgresServer;

/**
 * Two nodes over one database, and people who book at both, two for each moment, while one node after the other is killed
 * with {@code kill -9} and started again. Whoever was told that he had booked must stand in the agenda and have his mail,
 * and so must the coach; nobody may stand there twice, nor two at the same time. A mail may come twice only when a node died
 * between the mail server's acceptance and its own note of it: at most one a kill, and under the same number, by which mail
 * programs show it once. Half-way the tables become those of a next release, which both nodes survive.
 */
final class NodeStorm {

    private static final int BOOKERS = 4;
    private static final Duration BETWEEN_BOOKINGS = Duration.ofMillis(700);
    private static final int LONGEST_CALM_MS = 4_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Ending ending;
    private final Bookings bookings = new Bookings();
    private final Set<String> booked = ConcurrentHashMap.newKeySet();
    private final Map<String, String> byMoment = new ConcurrentHashMap<>();
    private final Set<String> toldTwice = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    private final Set<String> strange = ConcurrentHashMap.newKeySet();
    /** The node that is out of service, which a proxy would leave out until it is ready: its port opens before that. */
    private volatile int out = -1;

    private volatile boolean over;

    /** How a node ends. */
    interface Ending {

        /** @param leaveOut what lets those who book go to the other node from now on */
        void of(Nodes nodes, int number, Runnable leaveOut) throws InterruptedException;
    }

    NodeStorm(Ending ending) {
        this.ending = ending;
    }

    /** Kills as often as the first argument says; the system property {@code seed} is the seed of the moments, if set. */
    public static void main(String[] arguments) throws Exception {
        NodeStorm storm = new NodeStorm((nodes, number, leaveOut) -> {
            nodes.kill(number);
            leaveOut.run();
        });
        System.exit(storm.rage(Integer.parseInt(arguments[0]), () -> {}) ? 0 : 1);
    }

    /** How many had no answer, as who is connected to a node that dies. */
    int unanswered() {
        return unanswered.get();
    }

    /**
     * @param kills how often a node ends and is started again
     * @param begun what is done when both run for the first time
     * @return whether all is as promised
     */
    boolean rage(int kills, Runnable begun) throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        try (PostgresServer server = PostgresServer.start();
                Arrivals mails = new Arrivals()) {
            PostgresServer.Database database = server.newDatabase();
            Map<String, String> settings = new HashMap<>(Bookings.PRACTICE);
            settings.putAll(mails.settings());
            try (Nodes nodes = Nodes.start(2, database, settings)) {
                begun.run();
                killInTurns(nodes, database, kills, random, mails);
                awaitMails(database, mails);
                return isAsPromised(database, mails, kills);
            }
        }
    }

    private void killInTurns(Nodes nodes, PostgresServer.Database database, int kills, Random random, Arrivals mails)
            throws InterruptedException, SQLException {
        List<Thread> bookers = IntStream.range(0, BOOKERS)
                .mapToObj(i -> new Thread(() -> book(nodes), "booker " + i))
                .toList();
        bookers.forEach(Thread::start);
        for (int kill = 1; kill <= kills; kill++) {
            int before = booked.size();
            while (booked.size() == before && bookers.stream().anyMatch(Thread::isAlive)) {
                LockSupport.parkNanos(BETWEEN_BOOKINGS.toNanos());
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_CALM_MS));
            int ended = kill % 2;
            ending.of(nodes, ended, () -> out = ended);
            if (kill == kills / 2) {
                NextRelease.migrate(database);
            }
            nodes.startAgain(ended);
            out = -1;
            System.out.printf(
                    "kill %d: %d booked, %d of them not in the agenda, %d overlaps, %d mails arrived%n",
                    kill, booked.size(), missing(database).size(), overlaps(database), mails.count());
        }
        over = true;
        for (Thread booker : bookers) {
            booker.join();
        }
    }

    /** Two come for each moment, one at each node. */
    private void book(Nodes nodes) {
        while (!over) {
            int which = next.getAndIncrement();
            String email = Arrivals.visitor(which);
            try {
                note(book(nodes, which, email), email, Bookings.moment(which / 2));
            } catch (IOException dead) {
                unanswered.incrementAndGet();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
            LockSupport.parkNanos(BETWEEN_BOOKINGS.toNanos());
        }
    }

    /** By the other node when the one takes no connection, as what stands before them does. */
    private HttpResponse<String> book(Nodes nodes, int which, String email) throws IOException, InterruptedException {
        int node = node(which);
        try {
            return bookings.book(nodes.node(node), which / 2, email);
        } catch (ConnectException closed) {
            return bookings.book(nodes.node(1 - node), which / 2, email);
        }
    }

    private int node(int which) {
        return which % 2 == out ? 1 - which % 2 : which % 2;
    }

    private void note(HttpResponse<String> answer, String email, String moment) {
        switch (answer.statusCode()) {
            case 201 -> {
                booked.add(email);
                String other = byMoment.put(moment, email);
                if (other != null) {
                    toldTwice.add(moment + " to " + email + " and " + other);
                }
            }
            case 409 -> taken.incrementAndGet();
            default -> strange.add(answer.statusCode() + " to " + email + ": " + answer.body());
        }
    }

    private void awaitMails(PostgresServer.Database database, Arrivals mails)
            throws SQLException, MessagingException, IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while ((unsent(database) > 0 || !mails.missing(booked).isEmpty())
                && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private boolean isAsPromised(PostgresServer.Database database, Arrivals mails, int kills)
            throws SQLException, MessagingException, IOException {
        List<String> agenda = emails(database);
        List<String> missing = missing(database);
        long twice = agenda.size() - agenda.stream().distinct().count();
        int overlaps = overlaps(database);
        Map<String, Integer> doubles = mails.doubles();
        List<String> lost = mails.missing(Set.copyOf(agenda));
        tell("killed", kills);
        tell("booked (201)", booked.size());
        tell("taken (409)", taken.get());
        tell("without an answer", unanswered.get());
        tell("answered otherwise", strange.size(), strange);
        tell("in the agenda", agenda.size());
        tell("told 201, and not in the agenda", missing.size(), missing);
        tell("twice in the agenda", twice);
        tell("two at one time in the agenda", overlaps);
        tell("two told 201 for one moment", toldTwice.size(), toldTwice);
        tell("mails that arrived", mails.count());
        tell("mails of bookings that did not arrive", lost.size(), lost);
        tell("mails that arrived twice", doubles.size(), doubles);
        tell("of these under two numbers", mails.strangers().size());
        tell("still owed", unsent(database));
        return strange.isEmpty()
                && missing.isEmpty()
                && twice == 0
                && overlaps == 0
                && toldTwice.isEmpty()
                && lost.isEmpty()
                && doubles.size() <= kills
                && mails.strangers().isEmpty()
                && unsent(database) == 0;
    }

    private static void tell(String what, long count, Object... which) {
        System.out.printf("%-40s %6d %s%n", what, count, which.length == 0 ? "" : which[0]);
    }

    /** Who was told that he had booked, and is not in the agenda. */
    private List<String> missing(PostgresServer.Database database) throws SQLException {
        List<String> missing = new ArrayList<>(booked);
        missing.removeAll(Set.copyOf(emails(database)));
        return missing;
    }

    private static List<String> emails(PostgresServer.Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select p.email from appointment a"
                        + " join person p on p.id = a.person_id where a.status = 'CONFIRMED'")) {
            List<String> emails = new ArrayList<>();
            while (rows.next()) {
                emails.add(rows.getString(1));
            }
            return emails;
        }
    }

    private static int overlaps(PostgresServer.Database database) throws SQLException {
        return number(
                database,
                "select count(*) from appointment a join appointment b on a.coach_id = b.coach_id and a.id < b.id"
                        + " and a.starts_at_ms < b.ends_at_ms and b.starts_at_ms < a.ends_at_ms"
                        + " where a.status = 'CONFIRMED' and b.status = 'CONFIRMED'");
    }

    private static int unsent(PostgresServer.Database database) throws SQLException {
        return number(database, "select count(*) from notice where state <> 'SENT'");
    }

    private static int number(PostgresServer.Database database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(query)) {
            count.next();
            return count.getInt(1);
        }
    }
}
