package nl.goedgesprek.moving;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.goedgesprek.platform.Schema;

/** One practice on its way: makes the tables, copies their rows in one transaction, and takes all back when that fails. */
final class Move {

    /** What Derby says of a database that is not there, and of one that another process has. */
    private static final String NONE = "XJ004";

    private static final String IN_USE = "XJ040";

    /** What has rows as soon as anybody works with it. */
    private static final List<String> NEVER_EMPTY = List.of("practice", "coach", "account", "person", "appointment");

    private final DataSource from;
    private final DataSource to;
    private final BiConsumer<String, Object[]> tell;

    Move(DataSource from, DataSource to, BiConsumer<String, Object[]> tell) {
        this.from = from;
        this.to = to;
        this.tell = tell;
    }

    void run() throws SQLException, MoveRefusedException {
        try (Connection source = source();
                Connection target = target()) {
            refuseUnlessOfThisVersion();
            refuseUnlessEmpty(source, target);
            try {
                empty(target);
                Schema.of(to).migrate();
                copy(source, target);
            } catch (SQLException | MoveRefusedException | RuntimeException failed) {
                target.rollback();
                empty(target);
                throw failed;
            }
        }
    }

    private Connection source() throws SQLException, MoveRefusedException {
        try {
            Connection source = from.getConnection();
            source.setReadOnly(true);
            return source;
        } catch (SQLException failed) {
            if (NONE.equals(failed.getSQLState())) {
                throw new MoveRefusedException("move.none");
            }
            if (IN_USE.equals(failed.getSQLState())) {
                throw new MoveRefusedException("move.running");
            }
            throw failed;
        }
    }

    private Connection target() throws MoveRefusedException {
        try {
            Connection target = to.getConnection();
            target.setAutoCommit(false);
            return target;
        } catch (SQLException failed) {
            throw new MoveRefusedException("move.unreachable", String.valueOf(failed.getMessage()));
        }
    }

    /** Rows fit into tables that the same steps made. */
    private void refuseUnlessOfThisVersion() throws SQLException, MoveRefusedException {
        if (!Schema.of(from).validateWithResult().validationSuccessful) {
            throw new MoveRefusedException("move.older");
        }
    }

    private static void refuseUnlessEmpty(Connection source, Connection target)
            throws SQLException, MoveRefusedException {
        List<String> there = Table.names(target);
        if (!there.isEmpty() && !isLeftBehind(there, source, target)) {
            throw new MoveRefusedException("move.full", String.join(", ", there));
        }
    }

    /** Whether a move that was ended in the middle made these tables: by our steps, and rows come all at once. */
    private static boolean isLeftBehind(List<String> there, Connection source, Connection target) throws SQLException {
        if (!there.contains(Table.STEPS) || !Table.names(source).containsAll(there)) {
            return false;
        }
        for (String table : NEVER_EMPTY) {
            if (there.contains(table) && hasRow(table, target)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasRow(String table, Connection target) throws SQLException {
        try (Statement statement = target.createStatement();
                ResultSet rows = statement.executeQuery("select 1 from " + table)) {
            return rows.next();
        }
    }

    private void copy(Connection source, Connection target) throws SQLException, MoveRefusedException {
        List<Table> tables = Table.all(source);
        References references = References.of(target);
        references.deferCheck();
        truncate(tables, target);
        long rows = 0;
        for (Table table : tables) {
            rows += new TableCopy(table, source, target).run(tell);
        }
        references.check();
        target.commit();
        tell.accept("move.done", new Object[] {rows, tables.size()});
    }

    /** The steps that made the tables put a first row in some. */
    private static void truncate(List<Table> tables, Connection target) throws SQLException {
        execute(target, "truncate " + tables.stream().map(Table::name).collect(Collectors.joining(", ")));
    }

    /** Only what this made is there: who tries again finds it empty. */
    private static void empty(Connection target) throws SQLException {
        List<String> made = Table.names(target);
        if (!made.isEmpty()) {
            execute(target, "drop table " + String.join(", ", made) + " cascade");
            target.commit();
        }
    }

    private static void execute(Connection target, String sql) throws SQLException {
        try (Statement statement = target.createStatement()) {
            statement.execute(sql);
        }
    }
}
