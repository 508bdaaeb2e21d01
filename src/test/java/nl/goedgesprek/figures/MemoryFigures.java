package nl.goedgesprek.figures;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import nl.goedgesprek.booking.rest.ManyAppointments;
import nl.goedgesprek.support.ProductProcess;

/**
 * The resident size beside that of an empty server, when both have just started and during an hour in which each answers more
 * than 100,000 requests of visitors who only look and never come back; what lives in the product's heap meanwhile;
 * and the same of a practice of ten coaches with a long history.
 */
final class MemoryFigures {

    private static final Map<String, String> UNLIMITED = Map.of("GOEDGESPREK_LIMIT_SLOTS_PER_MINUTE", "0");
    private static final int PER_SECOND = 30;
    private static final int PORTIONS = 6;
    private static final Duration PORTION = Duration.ofMinutes(10);
    private static final double KILOBYTES_PER_MEGABYTE = 1024;
    private static final List<String> PATHS = List.of("/", "/book", "/privacy", ManyAppointments.month());

    private MemoryFigures() {}

    static void measure() throws Exception {
        ProductProcess first = ProductProcess.start(UNLIMITED);
        first.close();
        ManyAppointments.insert(first.data(), SlotFigures.COACHES, SlotFigures.MANY);
        try (ProductProcess product = ProductProcess.start(UNLIMITED);
                ProductProcess many = ProductProcess.start(UNLIMITED, first.data());
                EmptyServer empty = EmptyServer.withPage(Resident.flags(product.pid()))) {
            compare("resident when just started", product, many, empty);
            load(product, many, empty);
        }
    }

    private static void compare(String when, ProductProcess product, ProductProcess many, EmptyServer empty)
            throws IOException {
        double ours = Resident.megabytes(product.pid());
        Ratios.atMost(1.6, when, ours, Resident.megabytes(empty.pid()), "MiB");
        Ratios.atMost(1.25, when + ", ten coaches", Resident.megabytes(many.pid()), ours, "MiB");
    }

    /** All are asked at the same time, and all are cleaned after they were looked at. */
    private static void load(ProductProcess product, ProductProcess many, EmptyServer empty)
            throws IOException, InterruptedException, ExecutionException {
        double first = 0;
        for (int portion = 1; portion <= PORTIONS; portion++) {
            Pace.keep(List.of(pages(product), pages(many), List.of(URI.create(empty.address()))), PER_SECOND, PORTION);
            compare(
                    "resident after %d requests".formatted(portion * PER_SECOND * PORTION.toSeconds()),
                    product,
                    many,
                    empty);
            double live = Resident.liveKilobytes(product.pid()) / KILOBYTES_PER_MEGABYTE;
            Resident.liveKilobytes(many.pid());
            Resident.liveKilobytes(empty.pid());
            first = first == 0 ? live : first;
            Ratios.atMost(1.1, "live in the heap then, beside the first time", live, first, "MiB");
        }
    }

    private static List<URI> pages(ProductProcess product) {
        return PATHS.stream().map(product::address).toList();
    }
}
