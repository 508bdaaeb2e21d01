package nl.goedgesprek.figures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.goedgesprek.booking.rest.ManyAppointments;
import nl.goedgesprek.notices.Bookings;
import nl.goedgesprek.support.CopiedFolder;
import nl.goedgesprek.support.PostgresServer;
import nl.goedgesprek.support.PostgresServer.Database;
import nl.goedgesprek.support.ProductProcess;

/** Bookings over HTTP, beside a bare loop that inserts the rows which they left and commits after each booking's. */
final class BookingFigures {

    private static final int WARM = 1_000;
    private static final int COUNTED = 2_000;
    private static final int CONNECTIONS = 8;

    private BookingFigures() {}

    static void measure() throws Exception {
        double one = onDerby(0);
        double ten = onDerby(SlotFigures.MANY);
        Ratios.atLeast(
                0.75,
                "bookings a second on Derby, ten coaches with 20,000 each beside an empty agenda",
                ten,
                one,
                "/s");
        try (PostgresServer server = PostgresServer.startDurable()) {
            double alone = onPostgres(server, 0);
            double among = onPostgres(server, SlotFigures.MANY);
            Ratios.atLeast(
                    0.75,
                    "bookings a second on PostgreSQL, ten coaches with 20,000 each beside an empty agenda",
                    among,
                    alone,
                    "/s");
        }
    }

    private static double onDerby(int history) throws Exception {
        ProductProcess empty = ProductProcess.start(Bookings.PRACTICE);
        empty.close();
        if (history > 0) {
            ManyAppointments.insert(empty.data(), SlotFigures.COACHES, history);
        }
        Path before = Files.createTempDirectory(Path.of("target"), "before");
        CopiedFolder.of(empty.data().resolve("db"), before.resolve("db"));
        ProductProcess product = ProductProcess.start(Bookings.PRACTICE, empty.data());
        double booked = book(product);
        product.close();
        String derby = "jdbc:derby:";
        double bare =
                BareLoop.perSecond(derby + empty.data().resolve("db"), derby + before.resolve("db"), WARM, COUNTED);
        Ratios.atLeast(0.5, "bookings a second on Derby" + (history > 0 ? ", long history" : ""), booked, bare, "/s");
        return booked;
    }

    private static double onPostgres(PostgresServer server, int history) throws Exception {
        Database database = server.newDatabase();
        Database before = server.newDatabase();
        Map<String, String> settings = new HashMap<>(Bookings.PRACTICE);
        settings.putAll(before.settings());
        // Two empty practices of one file have the same rows, but for what is a secret of each.
        ProductProcess.start(settings).close();
        settings.putAll(database.settings());
        ProductProcess empty = ProductProcess.start(settings);
        empty.close();
        if (history > 0) {
            for (Database one : List.of(database, before)) {
                try (Connection connection = one.connect()) {
                    ManyAppointments.insert(connection, SlotFigures.COACHES, history);
                }
            }
        }
        double booked;
        try (ProductProcess product = ProductProcess.start(settings, empty.data())) {
            booked = book(product);
        }
        double bare = BareLoop.perSecond(database::connect, before::connect, WARM, COUNTED);
        Ratios.atLeast(
                0.5, "bookings a second on PostgreSQL" + (history > 0 ? ", long history" : ""), booked, bare, "/s");
        return booked;
    }

    /** @return how many a second, of those after the warm ones */
    private static double book(ProductProcess product) throws Exception {
        AtomicInteger next = new AtomicInteger();
        atOnce(product, next, WARM);
        long begin = System.nanoTime();
        atOnce(product, next, WARM + COUNTED);
        return COUNTED / ((System.nanoTime() - begin) / 1e9);
    }

    private static void atOnce(ProductProcess product, AtomicInteger next, int end) throws Exception {
        ExecutorService bookers = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            Callable<Boolean> booker = () -> {
                Bookings bookings = new Bookings();
                for (int which = next.getAndIncrement(); which < end; which = next.getAndIncrement()) {
                    int status = bookings.book(product, which, "p" + which + "@example.com")
                            .statusCode();
                    if (status != 201) {
                        throw new IllegalStateException("booking " + which + " was answered with " + status);
                    }
                }
                next.decrementAndGet();
                return true;
            };
            List<Future<Boolean>> all = bookers.invokeAll(
                    IntStream.range(0, CONNECTIONS).mapToObj(i -> booker).toList());
            for (Future<Boolean> one : all) {
                one.get();
            }
        } finally {
            bookers.shutdown();
        }
    }
}
