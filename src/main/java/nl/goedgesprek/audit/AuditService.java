package nl.goedgesprek.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.goedgesprek.access.CurrentAccount;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.JdbcConnections;

/** Lets the owner of the practice read what happened, and see whether it still says what was written. */
@Stateless
@Allowed(Circle.OWNER)
public class AuditService {

    @Inject
    private AuditRepository entries;

    @Inject
    private CurrentAccount current;

    @Inject
    private JdbcConnections connections;

    /**
     * A stretch of what is looked for, the newest first.
     *
     * @throws IllegalStateException when it is not the owner who asks
     */
    public List<AuditEntry> find(AuditQuery query, int first, int most) {
        requireOwner();
        return entries.find(query, first, most);
    }

    public long count(AuditQuery query) {
        requireOwner();
        return entries.count(query);
    }

    /** Reckons the whole chain again. Nothing is written meanwhile, for about a second per hundred thousand entries. */
    public Verdict check() {
        requireOwner();
        try (Connection connection = connections.open()) {
            return new Chain(connection).check(Receipt.BEGIN);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void requireOwner() {
        if (!current.get().isOwner()) {
            throw new IllegalStateException("the audit trail is of the owner");
        }
    }
}
