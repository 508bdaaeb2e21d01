package nl.goedgesprek.platform;

import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** What a check of health says in one word; the log tells when the word changes, and not each time that somebody asks. */
final class HealthWord {

    static final String GOOD = "good";

    private static final Logger LOG = Logger.getLogger(HealthWord.class.getName());

    private final String what;
    private final AtomicReference<String> last = new AtomicReference<>(GOOD);

    /** @param what is checked */
    HealthWord(String what) {
        this.what = what;
    }

    /** Up when the word is {@link #GOOD}. */
    HealthCheckResponse say(String word) {
        boolean good = word.equals(GOOD);
        if (!word.equals(last.getAndSet(word))) {
            LOG.log(good ? Level.INFO : Level.SEVERE, "{0}: {1}", new Object[] {what, word});
        }
        return HealthCheckResponse.named(what)
                .status(good)
                .withData("state", word)
                .build();
    }
}
