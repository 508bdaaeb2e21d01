package nl.goedgesprek.sealing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import nl.goedgesprek.platform.JdbcConnections;

/**
 * A text of no meaning that is sealed like all others: it tells whether the keys fit this database, and that all which is
 * in it was sealed with the key that sealed this. Not an entity, for entities need the keys.
 */
@Dependent
class SampleRepository {

    private static final String TEXT = "goed gesprek";

    @Inject
    private JdbcConnections connections;

    /** Empty as long as nothing was ever sealed here. */
    Optional<String> sealed() {
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select sealed from sealed_sample")) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Whether all that is sealed was gone through since this product asked for that. */
    boolean isComplete() {
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select complete from sealed_sample")) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Keeps it as these keys seal it now. */
    void renew(KeyRing keys) {
        String sealed = keys.seal(TEXT);
        if (!changed("update sealed_sample set sealed = ?, complete = true where id = 1", sealed)) {
            changed("insert into sealed_sample (id, sealed, complete) values (1, ?, true)", sealed);
        }
    }

    private boolean changed(String sql, String sealed) {
        try (Connection connection = connections.open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, sealed);
            return statement.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
