package nl.goedgesprek.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the transactions of this node that changed an entity, when they have ended. Whoever read the count and then the
 * database knows that what he read is still so as long as the count is the same: but for what another node changes, what a
 * statement changes that no entity takes part in, and what time itself brings.
 */
@ApplicationScoped
public class Changes {

    private static final Object NOTED = Changes.class.getName();

    private final AtomicLong ended = new AtomicLong();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

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
                }
            });
        }
    }
}
