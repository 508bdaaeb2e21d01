package nl.goedgesprek.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says that visitors may come: the database can be reached and written, and all its migrations succeeded. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    private static final String FAILED = "select count(*) from \"flyway_schema_history\" where \"success\" = false";

    private static final String READ_ONLY = "show transaction_read_only";

    @Resource(lookup = DatabaseMigration.DATA_SOURCE)
    private DataSource dataSource;

    private final HealthWord word = new HealthWord("database");

    @Override
    public HealthCheckResponse call() {
        return word.say(state(dataSource));
    }

    static String state(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            if (isAnswered(statement, FAILED, "0")) {
                return isReadOnly(connection, statement) ? "read only" : HealthWord.GOOD;
            }
            return "not migrated";
        } catch (SQLException unreachable) {
            return "away";
        }
    }

    /** A standby answers all questions and keeps nothing. */
    private static boolean isReadOnly(Connection connection, Statement statement) throws SQLException {
        boolean server = !connection.getMetaData().getURL().startsWith("jdbc:derby:");
        return server && isAnswered(statement, READ_ONLY, "on");
    }

    private static boolean isAnswered(Statement statement, String question, String answer) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            return row.next() && answer.equals(row.getString(1));
        }
    }
}
