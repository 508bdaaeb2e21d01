package nl.goedgesprek.notices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.goedgesprek.support.ProductProcess;

/**
 * Kills the product with {@code kill -9} again and again while people book, starts it on what is left, and counts at the
 * mail server: whoever was told that he had booked must have his mail, and so must the coach. A mail may come twice only
 * when the process died between the server's acceptance and its own note of it: at most one a kill, for it hands in one
 * at a time.
 */
final class KillStorm {

    private static final int BOOKERS = 4;
    private static final Duration BETWEEN_BOOKINGS = Duration.ofMillis(60);
    private static final int SHORTEST_LIFE_MS = 300;
    private static final int LONGEST_LIFE_MS = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Bookings bookings = new Bookings();
    private final Set<String> booked = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Arrivals mails = new Arrivals();
    private final Map<String, String> settings = new HashMap<>(Bookings.PRACTICE);
    private final Path data;

    private KillStorm() throws IOException {
        data = Files.createTempDirectory(Path.of("target"), "storm").toAbsolutePath();
        settings.putAll(mails.settings());
    }

    /**
     * What was seen.
     *
     * @param booked how many bookings were answered with 201
     * @param unanswered how many requests a kill left without an answer
     * @param refused how many were answered with anything else
     * @param mails how many mails arrived
     * @param lost who was told that he had booked, and of whose booking he or the coach got no mail
     * @param doubles which mails arrived more than once, and how often
     * @param unsent how many mails the database still owes
     */
    record Report(
            int kills,
            int booked,
            int unanswered,
            int refused,
            int mails,
            List<String> lost,
            Map<String, Integer> doubles,
            int unsent) {

        boolean isAsPromised() {
            return lost.isEmpty() && doubles.size() <= kills && unsent == 0;
        }

        @Override
        public String toString() {
            return """
                    killed                        %6d
                    booked (201)                  %6d
                    without an answer             %6d
                    refused                       %6d
                    mails that arrived            %6d
                    lost                          %6d %s
                    arrived twice                 %6d %s
                    still owed                    %6d""".formatted(
                    kills, booked, unanswered, refused, mails, lost.size(), lost, doubles.size(), doubles, unsent);
        }
    }

    /** Kills as often as the first argument says; the system property {@code seed} is the seed of the moments, if set. */
    public static void main(String[] arguments) throws Exception {
        int kills = Integer.parseInt(arguments[0]);
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        Report report = rage(kills, seed);
        System.out.println(report);
        System.exit(report.isAsPromised() ? 0 : 1);
    }

    static Report rage(int kills, long seed) throws Exception {
        KillStorm storm = new KillStorm();
        try {
            Random random = new Random(seed);
            for (int kill = 1; kill <= kills; kill++) {
                storm.liveAndDie(SHORTEST_LIFE_MS + random.nextInt(LONGEST_LIFE_MS - SHORTEST_LIFE_MS));
                System.out.println("kill " + kill + ": " + storm.booked.size() + " booked, " + storm.mails.count()
                        + " mails arrived");
            }
            Instant end = Instant.now().plus(PATIENCE);
            do {
                storm.recover(end);
            } while (storm.unsent() > 0 && Instant.now().isBefore(end));
            return storm.report(kills);
        } finally {
            storm.mails.close();
        }
    }

    private void liveAndDie(int lifeMs) throws InterruptedException {
        ProductProcess product = ProductProcess.start(settings, data);
        CountDownLatch dead = new CountDownLatch(1);
        int before = answered();
        List<Thread> bookers = Stream.generate(() -> new Thread(() -> bookUntil(dead, product)))
                .limit(BOOKERS)
                .toList();
        bookers.forEach(Thread::start);
        while (answered() == before && bookers.stream().anyMatch(Thread::isAlive)) {
            LockSupport.parkNanos(BETWEEN_BOOKINGS.toNanos());
        }
        dead.await(lifeMs, TimeUnit.MILLISECONDS);
        product.kill();
        dead.countDown();
        for (Thread booker : bookers) {
            booker.join();
        }
    }

    private int answered() {
        return booked.size() + refused.get();
    }

    private void bookUntil(CountDownLatch dead, ProductProcess product) {
        while (dead.getCount() > 0) {
            int which = next.getAndIncrement();
            String email = Arrivals.visitor(which);
            try {
                if (bookings.book(product, which, email).statusCode() == 201) {
                    booked.add(email);
                } else {
                    refused.incrementAndGet();
                }
            } catch (IOException killed) {
                unanswered.incrementAndGet();
                return;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
            LockSupport.parkNanos(BETWEEN_BOOKINGS.toNanos());
        }
    }

    /** Starts once more and lets it send what it owes, also what the dead claimed. */
    private void recover(Instant end) throws Exception {
        ProductProcess product = ProductProcess.start(settings, data);
        try {
            while (!mails.missing(booked).isEmpty() && Instant.now().isBefore(end)) {
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        } finally {
            product.close();
        }
    }

    private Report report(int kills) throws Exception {
        return new Report(
                kills,
                booked.size(),
                unanswered.get(),
                refused.get(),
                mails.times().values().stream().mapToInt(Integer::intValue).sum(),
                mails.missing(booked),
                mails.doubles(),
                unsent());
    }

    private int unsent() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:derby:" + data.resolve("db"));
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from notice where state <> 'SENT'")) {
            count.next();
            return count.getInt(1);
        }
    }
}
