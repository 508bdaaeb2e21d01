package nl.goedgesprek.platform;

import java.util.HashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work that a clock does over and over. Nothing gets out of it, errors neither: the server gives up a clock whose method
 * fails twice. The log tells when it begins to fail and when that is over, and not each time: what is away for an hour
 * would fill it. Another kind of failure meanwhile is told too, once.
 */
public final class Repeated {

    private final Logger log;
    private final String trouble;
    private final Set<Class<?>> told = new HashSet<>();

    /**
     * @param whose in whose name the log tells
     * @param trouble what is told when it fails: what does not happen, and when it is tried again
     */
    public Repeated(Class<?> whose, String trouble) {
        this.log = Logger.getLogger(whose.getName());
        this.trouble = trouble;
    }

    /** Does it once. Whether it succeeded. */
    public boolean succeeds(Runnable work) {
        try {
            work.run();
            tellEnd();
            return true;
        } catch (RuntimeException | Error failed) {
            tell(failed);
            return false;
        }
    }

    private synchronized void tell(Throwable failed) {
        if (told.add(Innermost.of(failed).getClass())) {
            log.log(Level.WARNING, trouble, failed);
        }
    }

    private synchronized void tellEnd() {
        if (!told.isEmpty()) {
            told.clear();
            log.log(Level.INFO, "It is over: {0}", trouble);
        }
    }
}
