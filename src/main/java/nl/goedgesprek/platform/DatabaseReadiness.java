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

/** Says that visitors may come: the database can be reached, and all its migrations succeeded. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    private static final String FAILED = "select count(*) from \"flyway_schema_history\" where \"success\" = false";

    @Resource(lookup = DatabaseMigration.DATA_SOURCE)
    private DataSource dataSource;

    private final HealthWord word = new HealthWord("database");

    @Override
    public HealthCheckResponse call() {
        return word.say(state());
    }

    private String state() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet failed = statement.executeQuery(FAILED)) {
            return failed.next() && failed.getInt(1) == 0 ? HealthWord.GOOD : "not migrated";
        } catch (SQLException unreachable) {
            return "away";
        }
    }
}
