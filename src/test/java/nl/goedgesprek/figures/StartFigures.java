package nl.goedgesprek.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.support.ProductProcess;

/** How long it takes until the product is ready, on data that are there, beside an empty server with the same flags. */
final class StartFigures {

    private static final int TIMES = 5;

    private StartFigures() {}

    static void measure() throws Exception {
        ProductProcess first = ProductProcess.start(Map.of());
        List<String> flags = Resident.flags(first.pid());
        first.close();
        List<Double> ours = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            ProductProcess product = ProductProcess.start(Map.of(), first.data());
            ours.add(secondsSince(begin));
            product.close();
            long beginEmpty = System.nanoTime();
            EmptyServer server = EmptyServer.start(flags);
            empty.add(secondsSince(beginEmpty));
            server.close();
        }
        Ratios.atMost(2, "start until ready", median(ours), median(empty), "s");
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
