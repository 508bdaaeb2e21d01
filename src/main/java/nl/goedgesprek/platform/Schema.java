package nl.goedgesprek.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of this version: the same on every database, and on PostgreSQL besides what only that can do. */
public final class Schema {

    private static final String EVERYWHERE = "classpath:db/migration";
    private static final String POSTGRESQL = "classpath:db/postgresql";

    private Schema() {}

    /** What knows how to get there, and how far a database is. Nothing changes yet. */
    public static Flyway of(DataSource database) throws SQLException {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations(isDerby(database) ? new String[] {EVERYWHERE} : new String[] {EVERYWHERE, POSTGRESQL})
                .load();
    }

    static boolean isDerby(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getURL().startsWith("jdbc:derby:");
        }
    }
}
