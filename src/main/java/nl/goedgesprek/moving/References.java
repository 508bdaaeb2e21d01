package nl.goedgesprek.moving;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The foreign keys of a PostgreSQL database. Tables refer to each other in circles, so that no order of copying suits all
 * of them; until the end of the transaction nothing is checked, and then everything.
 */
final class References {

    private static final String ALL = "select conrelid::regclass || ' alter constraint ' || quote_ident(conname)"
            + " from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace";

    private final Connection connection;
    private final List<String> all;

    private References(Connection connection, List<String> all) {
        this.connection = connection;
        this.all = all;
    }

    static References of(Connection connection) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(ALL)) {
            while (found.next()) {
                all.add(found.getString(1));
            }
        }
        return new References(connection, all);
    }

    void deferCheck() throws SQLException {
        alter("deferrable initially deferred");
    }

    /** Fails when a row refers to one that is not there; afterwards the keys are as they were. */
    void check() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set constraints all immediate");
        }
        alter("not deferrable");
    }

    private void alter(String how) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String reference : all) {
                statement.execute("alter table " + reference + ' ' + how);
            }
        }
    }
}
