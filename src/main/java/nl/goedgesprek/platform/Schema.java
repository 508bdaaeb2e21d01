package nl.goedgesprek.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of this version: the same on every database, and on PostgreSQL besides what only that can do. */
public final class Schema {

    private static final String EVERYWHERE = "classpath:db/migration";
    private static final String POSTGRESQL = "classpath:db/postgresql";

    /** How long a node waits, in seconds, while another one changes the tables: longer than that one waits for anybody. */
    private static final int SECONDS_FOR_ANOTHER_NODE = 3600;

    private Schema() {}

    /** What knows how to get there, and how far a database is. Nothing changes yet. */
    public static Flyway of(DataSource database) throws SQLException {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations(isDerby(database) ? new String[] {EVERYWHERE} : new String[] {EVERYWHERE, POSTGRESQL})
                .load();
    }

    /**
     * The same for a server that others use meanwhile, by connections of its own: one of the pool is lost when a statement takes
     * longer than a minute, and a change of a large table may.
     *
     * @param more where else steps are
     */
    static PatientMigration patient(ServerAccount account, String... more) {
        return new PatientMigration(Flyway.configure(Schema.class.getClassLoader())
                .dataSource(account.url(), account.user(), account.password())
                .jdbcProperties(Map.of("tcpKeepAlive", "true"))
                .initSql("set lock_timeout = '2s'")
                .lockRetryCount(SECONDS_FOR_ANOTHER_NODE)
                .locations(Stream.concat(Stream.of(EVERYWHERE, POSTGRESQL), Stream.of(more))
                        .toArray(String[]::new))
                .load());
    }

    static boolean isDerby(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getURL().startsWith("jdbc:derby:");
        }
    }
}
