package nl.goedgesprek.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.goedgesprek.booking.rest.ManyAppointments;
import nl.goedgesprek.support.ProductProcess;

/**
 * The resident size beside that of an empty server, when both have just started and after each has answered many requests;
 * and what lives in the product's heap between portions of requests by visitors who only look and never come back.
 */
final class MemoryFigures {

    private static final int CONNECTIONS = 16;
    private static final int SECONDS = 75;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final double ENOUGH = 100_000;
    private static final double KILOBYTES_PER_MEGABYTE = 1024;
    private static final List<String> PATHS = List.of("/", "/book", "/privacy", ManyAppointments.month());

    private MemoryFigures() {}

    static void measure() throws Exception {
        try (ProductProcess product = ProductProcess.start(Map.of("GOEDGESPREK_LIMIT_SLOTS_PER_MINUTE", "0"));
                EmptyServer empty = EmptyServer.withPage(Resident.flags(product.pid()))) {
            compare("resident when just started", product, empty);
            load(product, empty);
        }
    }

    private static void compare(String when, ProductProcess product, EmptyServer empty) throws IOException {
        Ratios.atMost(1.6, when, Resident.megabytes(product.pid()), Resident.megabytes(empty.pid()), "MiB");
    }

    /** Both are asked at the same time, for an hour, and both are cleaned after they were looked at. */
    private static void load(ProductProcess product, EmptyServer empty) throws IOException {
        double requests = 0;
        double first = 0;
        for (int seconds = 0; requests < ENOUGH || seconds < HOUR.toSeconds(); seconds += PATHS.size() * SECONDS) {
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> ask(empty));
            for (String path : PATHS) {
                requests += SECONDS
                        * Wrk.of(product.address(path).toString(), CONNECTIONS, SECONDS)
                                .perSecond();
            }
            other.join();
            compare("resident after %.0f requests".formatted(requests), product, empty);
            double live = Resident.liveKilobytes(product.pid()) / KILOBYTES_PER_MEGABYTE;
            Resident.liveKilobytes(empty.pid());
            first = first == 0 ? live : first;
            Ratios.atMost(1.1, "live in the heap then, beside the first time", live, first, "MiB");
        }
    }

    private static void ask(EmptyServer empty) {
        try {
            Wrk.of(empty.address(), CONNECTIONS, PATHS.size() * SECONDS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
