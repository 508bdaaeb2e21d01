package nl.goedgesprek.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Brings the database up to this version's tables before anything else uses it; every start-up bean that reads or
 * writes depends on this one. Flyway commits its own transactions, so the container must not.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {

    static final String DATA_SOURCE = "jdbc/goedgesprek";

    private static final Logger LOGGER = Logger.getLogger(DatabaseMigration.class.getName());

    @Resource(lookup = DATA_SOURCE)
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        try {
            // The launcher tells where a server would be with Derby, too.
            Optional<ServerAccount> server = Schema.isDerby(dataSource) ? Optional.empty() : ServerAccount.ofThePool();
            if (server.isPresent()) {
                Schema.patient(server.get()).run();
            } else {
                Schema.of(dataSource).migrate();
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("no database", unreachable);
        }
    }

    /** The last to go, for others depend on it. An embedded Derby is closed, so that the next start need not recover. */
    @PreDestroy
    void close() {
        try {
            if (Schema.isDerby(dataSource)) {
                DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
            }
        } catch (SQLException closed) {
            LOGGER.log(Level.FINE, "Derby says goodbye with an exception", closed);
        }
    }
}
