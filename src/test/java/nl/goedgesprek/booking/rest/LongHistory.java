package nl.goedgesprek.booking.rest;

import java.util.Arrays;
import nl.goedgesprek.support.ProductProcess;

/**
 * Measures what a long history costs: a month of free moments over HTTP, of a product with 2,000 appointments and of one
 * with many more that runs beside it. They are asked in turns, so that whatever else the machine does slows both.
 */
final class LongHistory {

    private static final int FEW = 2_000;
    private static final int CALLS = 400;

    private LongHistory() {}

    /** The first argument says how many appointments are many. */
    public static void main(String[] arguments) throws Exception {
        int many = Integer.parseInt(arguments[0]);
        try (ProductProcess shorter = filled(FEW);
                ProductProcess longer = filled(many)) {
            long[] few = new long[2 * CALLS];
            long[] lots = new long[2 * CALLS];
            for (int i = 0; i < few.length; i++) {
                few[i] = micros(new Api(shorter), i);
                lots[i] = micros(new Api(longer), i);
            }
            System.out.printf(
                    "a month of free moments over HTTP: %d µs with %d appointments, %d µs with %d: ratio %.2f%n",
                    median(few), FEW, median(lots), many, (double) median(lots) / median(few));
        }
    }

    private static ProductProcess filled(int appointments) throws Exception {
        ProductProcess empty = ProductProcess.start(Api.UNLIMITED);
        empty.close();
        ManyAppointments.insert(empty.data(), 1, appointments);
        return ProductProcess.start(Api.UNLIMITED, empty.data());
    }

    /** @param door another each time: what was told a second ago would be told again */
    private static long micros(Api api, int door) throws Exception {
        String month = ManyAppointments.month() + "&houseNumber=" + (door + 1);
        long begin = System.nanoTime();
        int status = api.get(month).status();
        long end = System.nanoTime();
        if (status != 200) {
            throw new IllegalStateException("answered with " + status);
        }
        return (end - begin) / 1000;
    }

    /** Of the second half: the first only warms up. */
    private static long median(long[] micros) {
        long[] warm = Arrays.copyOfRange(micros, CALLS, micros.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }
}
