package nl.goedgesprek.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.booking.rest.ManyAppointments;
import nl.goedgesprek.support.ProductProcess;

/**
 * How long it takes until the product is ready, on data that are there, beside an empty server with the same flags; and with
 * ten coaches with a long history beside a practice that has just begun.
 */
final class StartFigures {

    private static final int TIMES = 5;

    private StartFigures() {}

    static void measure() throws Exception {
        ProductProcess first = ProductProcess.start(Map.of());
        List<String> flags = Resident.flags(first.pid());
        first.close();
        ProductProcess second = ProductProcess.start(Map.of());
        second.close();
        ManyAppointments.insert(second.data(), SlotFigures.COACHES, SlotFigures.MANY);
        List<Double> ours = new ArrayList<>();
        List<Double> many = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            ours.add(secondsToStart(first.data()));
            many.add(secondsToStart(second.data()));
            long beginEmpty = System.nanoTime();
            EmptyServer server = EmptyServer.start(flags);
            empty.add(secondsSince(beginEmpty));
            server.close();
        }
        Ratios.atMost(2, "start until ready", median(ours), median(empty), "s");
        Ratios.atMost(
                1.25, "start until ready, ten coaches with 20,000 each beside none", median(many), median(ours), "s");
    }

    private static double secondsToStart(Path data) {
        long begin = System.nanoTime();
        ProductProcess product = ProductProcess.start(Map.of(), data);
        double seconds = secondsSince(begin);
        product.close();
        return seconds;
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
