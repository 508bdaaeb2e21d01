package nl.goedgesprek.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the transactions that changed an entity, when they have ended. Whoever read the count and then the database knows
 * that what he read is still so as long as the count is the same: but for what another node changed in the last
 * milliseconds, of which this one has not heard, what a statement changes that no entity takes part in, and what time
 * itself brings.
 */
@ApplicationScoped
public class Changes {

    private static final String NOTED = Changes.class.getName();
    private static final String CHANGED = "changed";

    private final AtomicLong ended = new AtomicLong();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Neighbours neighbours;

    /** From the start, for others are not told twice. */
    void hear(@Observes @Initialized(ApplicationScoped.class) Object start) {
        neighbours.listen(CHANGED, (at, nothing) -> ended.incrementAndGet());
    }

    public long count() {
        return ended.get();
    }

    /** Within a transaction; before its caller hears that it has ended, it is counted, once. */
    void note() {
        if (transaction.getResource(NOTED) == null) {
            transaction.putResource(NOTED, NOTED);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // What it changed is seen by others when it is complete.
                }

                @Override
                public void afterCompletion(int status) {
                    ended.incrementAndGet();
                    neighbours.tell(CHANGED);
                }
            });
        }
    }
}
