package nl.goedgesprek.figures;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import nl.goedgesprek.booking.rest.ManyAppointments;
import nl.goedgesprek.support.ProductProcess;

/**
 * A month of free moments over HTTP beside the same bytes ready-made, by the same server; and beside a practice of ten
 * coaches with ten times the history each. Once all ask for the same, of which the answer of a second ago is told again; once
 * each for another door, so that each answer is reckoned.
 */
final class SlotFigures {

    static final int FEW = 2_000;
    static final int MANY = 20_000;
    static final int COACHES = 10;
    private static final int CONNECTIONS = 16;
    private static final int SECONDS = 20;
    private static final Map<String, String> UNLIMITED =
            Map.of("GOEDGESPREK_LIMIT_SLOTS_PER_MINUTE", "0", "GOEDGESPREK_LIMIT_BOOKINGS_PER_HOUR", "0");

    private SlotFigures() {}

    static void measure() throws Exception {
        try (ProductProcess few = filled(1, FEW);
                ProductProcess many = filled(COACHES, MANY)) {
            String month = few.address(ManyAppointments.month()).toString();
            String readyMade = readyMade(few);
            String longMonth = many.address(ManyAppointments.month()).toString();
            warm(month, readyMade, longMonth);
            Wrk slots = Wrk.of(month, CONNECTIONS, SECONDS);
            Wrk bytes = Wrk.of(readyMade, CONNECTIONS, SECONDS);
            Wrk after = Wrk.of(longMonth, CONNECTIONS, SECONDS);
            Ratios.atLeast(
                    0.5,
                    "months of slots a second, beside ready-made bytes",
                    slots.perSecond(),
                    bytes.perSecond(),
                    "/s");
            Wrk reckoned = Wrk.ofEachDoor(month, CONNECTIONS, SECONDS);
            Wrk reckonedAfter = Wrk.ofEachDoor(longMonth, CONNECTIONS, SECONDS);
            Ratios.atLeast(
                    0.5,
                    "months of slots a second, each for another door, beside ready-made bytes",
                    reckoned.perSecond(),
                    bytes.perSecond(),
                    "/s");
            Ratios.atMost(
                    5,
                    "99th of 100 months, each for another door, beside the median",
                    reckoned.slowestMs(),
                    reckoned.medianMs(),
                    "ms");
            Ratios.atLeast(
                    0.75,
                    "months of slots a second, each for another door, ten coaches with 20,000 each beside one with 2,000",
                    reckonedAfter.perSecond(),
                    reckoned.perSecond(),
                    "/s");
            Ratios.atMost(
                    1.25,
                    "99th of 100 months, each for another door, ten coaches with 20,000 each beside one with 2,000",
                    reckonedAfter.slowestMs(),
                    reckoned.slowestMs(),
                    "ms");
            Ratios.atMost(
                    5,
                    "99th of 100 months at 16 connections, beside the median",
                    slots.slowestMs(),
                    slots.medianMs(),
                    "ms");
            Ratios.atMost(5, "99th of 100 ready-made, beside its median", bytes.slowestMs(), bytes.medianMs(), "ms");
            Ratios.atLeast(
                    0.75,
                    "months of slots a second, ten coaches with 20,000 each beside one with 2,000",
                    after.perSecond(),
                    slots.perSecond(),
                    "/s");
            Ratios.atMost(
                    1.25,
                    "99th of 100 months, ten coaches with 20,000 each beside one with 2,000",
                    after.slowestMs(),
                    slots.slowestMs(),
                    "ms");
        }
    }

    private static void warm(String... addresses) throws Exception {
        for (String address : addresses) {
            Wrk.of(address, CONNECTIONS, SECONDS / 2);
        }
    }

    private static ProductProcess filled(int coaches, int each) throws Exception {
        ProductProcess empty = ProductProcess.start(UNLIMITED);
        empty.close();
        ManyAppointments.insert(empty.data(), coaches, each);
        return ProductProcess.start(UNLIMITED, empty.data());
    }

    private static String readyMade(ProductProcess product) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        byte[] month = client.send(
                        HttpRequest.newBuilder(product.address(ManyAppointments.month()))
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
        HttpRequest keep = HttpRequest.newBuilder(product.address("/api/v1/ready-made"))
                .PUT(BodyPublishers.ofByteArray(month))
                .build();
        int status = client.send(keep, BodyHandlers.discarding()).statusCode();
        if (status / 100 != 2) {
            throw new IllegalStateException("not kept: " + status);
        }
        return product.address("/api/v1/ready-made").toString();
    }
}
