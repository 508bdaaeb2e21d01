package nl.goedgesprek.platform;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * For what is beyond the entity manager: in a transaction, the very connection that it has. The container would hand out
 * another one under the resource's plain name, silently no part of the transaction once the entity manager has its own,
 * and let each statement stand by itself.
 */
@Dependent
public class JdbcConnections {

    /** What the container calls the connection of the entity manager. */
    private static final String DATABASE = "jdbc/goedgesprek__pm";

    /** One that the caller closes. */
    @SuppressWarnings("BanJNDI") // The name is a constant.
    public Connection open() throws SQLException {
        try {
            return InitialContext.<DataSource>doLookup(DATABASE).getConnection();
        } catch (NamingException gone) {
            throw new SQLException("no database is known as " + DATABASE, gone);
        }
    }
}
