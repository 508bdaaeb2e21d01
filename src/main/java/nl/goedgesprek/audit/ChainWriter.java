package nl.goedgesprek.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.platform.JdbcConnections;

/**
 * Adds to the chain what a transaction did, at its very end and as a part of it: what happens is written down or does not
 * happen. The chain's end is locked then and not before, so that nobody waits for it with another lock in his hands.
 */
@Dependent
class ChainWriter {

    private static final Logger LOGGER = Logger.getLogger(ChainWriter.class.getName());
    private static final Object WAITING = ChainWriter.class.getName();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private JdbcConnections connections;

    @Inject
    private Clock clock;

    /** Within a transaction. */
    void add(Occurrence occurrence) {
        waiting().add(occurrence);
    }

    private Waiting waiting() {
        if (transaction.getResource(WAITING) instanceof Waiting known) {
            return known;
        }
        Waiting waiting = new Waiting(connection(), clock);
        transaction.putResource(WAITING, waiting);
        transaction.registerInterposedSynchronization(waiting);
        return waiting;
    }

    /** Asked for now, for one that is asked for at the transaction's end is no part of it any more. */
    private Connection connection() {
        try {
            return connections.open();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What waits for the end of one transaction. */
    private static final class Waiting implements Synchronization {

        private final List<Occurrence> occurrences = new ArrayList<>();
        private final Connection connection;
        private final Clock clock;

        Waiting(Connection connection, Clock clock) {
            this.connection = connection;
            this.clock = clock;
        }

        void add(Occurrence occurrence) {
            occurrences.add(occurrence);
        }

        @Override
        public void beforeCompletion() {
            try {
                new Chain(connection).add(occurrences, clock.millis());
            } catch (SQLException failed) {
                throw new IllegalStateException("nothing happens that cannot be written down", failed);
            } finally {
                close();
            }
        }

        /** Of one that was rolled back nothing was written. */
        @Override
        public void afterCompletion(int status) {
            close();
        }

        private void close() {
            try {
                connection.close();
            } catch (SQLException closed) {
                LOGGER.log(Level.FINE, "closed already", closed);
            }
        }
    }
}
