package nl.goedgesprek.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets nodes that do the same at once do it one after the other, so that the second finds what the first has made: what is
 * set up in an empty database, and what the clock owes. Whoever takes a turn looks afterwards whether it is there.
 */
@Dependent
public class NodeTurn {

    @Resource(lookup = DatabaseMigration.DATA_SOURCE)
    private DataSource dataSource;

    /** Waits for whoever has his turn now; it ends with the transaction. */
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
