package nl.goedgesprek.booking.web;

import jakarta.ejb.EJBException;
import java.util.function.Supplier;

/** Does something again when another request changed the same draft at the same time, as two open tabs may. */
final class Retry {

    private static final int TIMES = 4;

    private Retry() {}

    static <T> T onConflict(Supplier<T> change) {
        for (int i = 1; i < TIMES; i++) {
            try {
                return change.get();
            } catch (EJBException conflict) {
                Thread.onSpinWait();
            }
        }
        return change.get();
    }

    static void onConflict(Runnable change) {
        onConflict(() -> {
            change.run();
            return true;
        });
    }
}
