package nl.goedgesprek.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets nodes that start at once set up one after the other, so that the second finds what the first has made. Whoever sets
 * something up in an empty database takes a turn before he looks whether it is there.
 */
@Dependent
public class StartTurn {

    @Resource(lookup = DatabaseMigration.DATA_SOURCE)
    private DataSource dataSource;

    /** Waits for whoever sets something up now; the turn ends with the transaction. */
    public void take() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement turn =
                        connection.prepareStatement("update start_turn set turns = turns + 1 where id = 1")) {
            turn.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
