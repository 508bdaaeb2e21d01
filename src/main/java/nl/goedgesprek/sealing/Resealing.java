package nl.goedgesprek.sealing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.JdbcConnections;

/** Seals again, with the newest key, what was sealed with one before it or not at all. Each step is a transaction. */
@Stateless
@Allowed(Circle.SERVICES)
public class Resealing {

    @Inject
    private KeyRing keys;

    @Inject
    private SampleRepository sample;

    @Inject
    private SealedColumnRepository columns;

    @Inject
    private Event<SealedCopies> questions;

    @Inject
    private Event<KeysChanged> changes;

    @Inject
    private JdbcConnections connections;

    /** Whether something may be sealed with another key than the newest, or in a way that is not ours any more. */
    public boolean isDue() {
        return sample.sealed().filter(keys::isUpToDate).isEmpty() || !sample.isComplete();
    }

    /** How many texts there are. */
    public int count() throws SQLException {
        try (Connection connection = connections.open()) {
            return new SealedTables(connection).count(everywhere());
        }
    }

    /** The rows, by table, in which something must be sealed again. */
    public List<SealedRow> outdated() throws SQLException {
        try (Connection connection = connections.open()) {
            return new SealedTables(connection).rows(everywhere(), kept -> !kept.isEmpty() && !keys.isUpToDate(kept));
        }
    }

    private Set<SealedColumn> everywhere() {
        SealedCopies copies = new SealedCopies(columns.all());
        questions.fire(copies);
        return copies.all();
    }

    /** Seals these again, unless they were changed meanwhile: then they have been. */
    public void reseal(List<SealedRow> rows) throws SQLException {
        try (Connection connection = connections.open()) {
            for (SealedRow row : rows) {
                row.change(connection, kept -> keys.seal(keys.open(kept)));
            }
        }
    }

    /** The same of one that does not fit as others do: it is made denser first. */
    public void resealDensely(SealedRow row) throws SQLException {
        try (Connection connection = connections.open()) {
            row.change(connection, kept -> keys.sealDensely(keys.open(kept)));
        }
    }

    /** Says that all was sealed with the newest key. */
    public void finish() {
        sample.renew(keys);
        changes.fire(new KeysChanged("SEALED_ANEW"));
    }
}
