package nl.goedgesprek.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;

/**
 * Ends a stop that does not come to an end, and leaves in the log what it was waiting for. Nothing is lost by it: what is
 * written down survives an end without any warning too, but who restarts the product should not wait for ever.
 */
final class StopLimit {

    /** Twice as long as the application waits for a mail that is on its way. */
    private static final Duration LIMIT = Duration.ofSeconds(40);

    /** What a process leaves that was ended by SIGTERM. */
    private static final int TERMINATED = 143;

    private StopLimit() {}

    /** Counts from the moment at which the process is told to stop. */
    static void set() {
        Runtime.getRuntime().addShutdownHook(new Thread(StopLimit::begin, "stop"));
    }

    /** The process waits for what it told to stop, and so not for the thread that counts. */
    private static void begin() {
        Thread limit = new Thread(StopLimit::end, "limit of the stop");
        limit.setDaemon(true);
        limit.start();
    }

    private static void end() {
        try {
            Thread.sleep(LIMIT.toMillis());
        } catch (InterruptedException stopped) {
            return;
        }
        tell(System.err);
        Runtime.getRuntime().halt(TERMINATED);
    }

    private static void tell(PrintStream log) {
        log.println("The product was told to stop and after " + LIMIT.toSeconds() + " seconds was still busy:");
        for (Map.Entry<Thread, StackTraceElement[]> thread :
                Thread.getAllStackTraces().entrySet()) {
            log.println(thread.getKey());
            for (StackTraceElement step : thread.getValue()) {
                log.println("    at " + step);
            }
        }
    }
}
