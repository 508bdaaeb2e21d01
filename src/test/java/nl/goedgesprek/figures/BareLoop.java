package nl.goedgesprek.figures;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a database can do at most: the rows that came into one are inserted into another, a transaction for each booking. */
final class BareLoop {

    private final Connection from;
    private final Connection to;
    private final int bookings;

    /** By table, what each booking left there. */
    private final Map<String, List<List<List<Object>>>> added = new LinkedHashMap<>();

    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();

    private BareLoop(Connection from, Connection to, int bookings) {
        this.from = from;
        this.to = to;
        this.bookings = bookings;
    }

    /** Where a connection comes from. */
    interface Source {
        Connection connect() throws SQLException;
    }

    static double perSecond(String from, String to, int warm, int counted) throws SQLException {
        return perSecond(() -> DriverManager.getConnection(from), () -> DriverManager.getConnection(to), warm, counted);
    }

    /** @return transactions a second, after the warm ones */
    static double perSecond(Source from, Source to, int warm, int counted) throws SQLException {
        try (Connection source = from.connect();
                Connection target = to.connect()) {
            target.setAutoCommit(false);
            BareLoop loop = new BareLoop(source, target, warm + counted);
            loop.findAdded();
            loop.insert(0, warm);
            long begin = System.nanoTime();
            loop.insert(warm, warm + counted);
            return counted / ((System.nanoTime() - begin) / 1e9);
        }
    }

    /** Tables in which a booking leaves no row of its own, or one in which all bookings count, are left out. */
    private void findAdded() throws SQLException {
        for (String table : inOrder()) {
            // What each start writes anew has a key that is there already.
            Set<Object> before = rows(to, table).stream().map(row -> row.get(0)).collect(toSet());
            List<List<Object>> rows = new ArrayList<>(rows(from, table));
            rows.removeIf(row -> before.contains(row.get(0)));
            if (rows.size() >= bookings) {
                added.put(table, ofEachBooking(table, rows));
                String marks = String.join(", ", Collections.nCopies(rows.get(0).size(), "?"));
                inserts.put(table, to.prepareStatement("insert into " + table + " values (" + marks + ")"));
            }
        }
        to.commit();
    }

    /** What refers to a row that came with a booking belongs to that booking; the others are dealt out evenly. */
    private List<List<List<Object>>> ofEachBooking(String table, List<List<Object>> rows) throws SQLException {
        List<List<List<Object>>> dealt = Stream.<List<List<Object>>>generate(ArrayList::new)
                .limit(bookings)
                .toList();
        Optional<Reference> reference = reference(table);
        Map<Object, Integer> owners = new HashMap<>();
        if (reference.isPresent()) {
            List<List<List<Object>>> parents =
                    Objects.requireNonNull(added.get(reference.get().to()));
            for (int booking = 0; booking < bookings; booking++) {
                for (List<Object> parent : parents.get(booking)) {
                    owners.put(parent.get(0), booking);
                }
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            int evenly = (int) ((long) i * bookings / rows.size());
            List<Object> row = rows.get(i);
            int booking = reference
                    .map(to -> owners.getOrDefault(row.get(to.column()), evenly))
                    .orElse(evenly);
            dealt.get(booking).add(row);
        }
        return dealt;
    }

    private record Reference(int column, String to) {}

    /** The first that goes to a table in which bookings left rows, by the number that is its first column. */
    private Optional<Reference> reference(String table) throws SQLException {
        DatabaseMetaData data = from.getMetaData();
        try (ResultSet keys = data.getImportedKeys(null, from.getSchema(), table)) {
            while (keys.next()) {
                String to = keys.getString("PKTABLE_NAME");
                if (added.containsKey(to)) {
                    return Optional.of(new Reference(column(table, keys.getString("FKCOLUMN_NAME")), to));
                }
            }
        }
        return Optional.empty();
    }

    /** Counted from 0. */
    private int column(String table, String name) throws SQLException {
        try (ResultSet column = from.getMetaData().getColumns(null, from.getSchema(), table, name)) {
            column.next();
            return column.getInt("ORDINAL_POSITION") - 1;
        }
    }

    private void insert(int first, int end) throws SQLException {
        for (int booking = first; booking < end; booking++) {
            for (Map.Entry<String, List<List<List<Object>>>> table : added.entrySet()) {
                for (List<Object> row : table.getValue().get(booking)) {
                    insert(Objects.requireNonNull(inserts.get(table.getKey())), row);
                }
            }
            to.commit();
        }
    }

    private static void insert(PreparedStatement statement, List<Object> row) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            statement.setObject(i + 1, row.get(i));
        }
        statement.executeUpdate();
    }

    private static List<List<Object>> rows(Connection connection, String table) throws SQLException {
        List<List<Object>> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select * from " + table + " order by 1");
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(rows.getObject(i));
                }
                all.add(row);
            }
        }
        return all;
    }

    /** Every table after those to which it refers. */
    private Set<String> inOrder() throws SQLException {
        DatabaseMetaData data = from.getMetaData();
        Set<String> ordered = new LinkedHashSet<>();
        try (ResultSet tables = data.getTables(null, from.getSchema(), null, new String[] {"TABLE"})) {
            while (tables.next()) {
                follow(data, tables.getString("TABLE_NAME"), ordered, new HashSet<>());
            }
        }
        ordered.removeIf(name -> name.startsWith("flyway"));
        return ordered;
    }

    private void follow(DatabaseMetaData data, String table, Set<String> ordered, Set<String> onTheWay)
            throws SQLException {
        if (ordered.contains(table) || !onTheWay.add(table)) {
            return;
        }
        try (ResultSet keys = data.getImportedKeys(null, from.getSchema(), table)) {
            while (keys.next()) {
                follow(data, keys.getString("PKTABLE_NAME"), ordered, onTheWay);
            }
        }
        ordered.add(table);
    }
}
