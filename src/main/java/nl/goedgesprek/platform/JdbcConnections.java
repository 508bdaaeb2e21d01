package nl.goedgesprek.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
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
@ApplicationScoped
public class JdbcConnections {

    /** What the container calls the connection of the entity manager; a resource reference cannot name it. */
    private static final String DATABASE = "jdbc/goedgesprek__pm";

    private DataSource database;

    @PostConstruct
    @SuppressWarnings("BanJNDI") // The name is a constant.
    void find() {
        try {
            database = InitialContext.doLookup(DATABASE);
        } catch (NamingException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** One that the caller closes. */
    public Connection open() throws SQLException {
        return database.getConnection();
    }
}
