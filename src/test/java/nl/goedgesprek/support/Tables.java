package nl.goedgesprek.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The database as it is, whatever the product says of it. */
public record Tables(DataSource dataSource) {

    /** Changes rows behind the product's back. */
    public void change(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Every row of every table by the table's name: its columns with a space before each, in no order of theirs. */
    public Map<String, List<String>> rows() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, null, new String[] {"TABLE"})) {
            List<String> names = new ArrayList<>();
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
            Map<String, List<String>> all = new TreeMap<>();
            for (String name : names) {
                all.put(name, rows(connection, name));
            }
            return all;
        }
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + '"')) {
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.append(' ').append(rows.getString(column));
                }
                all.add(row.toString());
            }
        }
        Collections.sort(all);
        return all;
    }
}
