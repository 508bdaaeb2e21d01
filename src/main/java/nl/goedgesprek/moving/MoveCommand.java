package nl.goedgesprek.moving;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Moves the practice of a product that does not run. The start script's {@code move-to-postgresql} runs this out of the
 * WAR, and knows it by its name.
 */
public final class MoveCommand {

    /** Flyway would tell people of its own affairs. Who keeps no hold of it loses its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private MoveCommand() {}

    /**
     * Copies all there is, or nothing. Derby's folder keeps its content.
     *
     * @param database Derby's folder
     * @param server url, user and password of an empty database
     * @param tell gets the keys of lines in {@code launcher.properties} that say what was done, with what they need
     * @return whether it was done; if not, the last line told says why
     * @throws SQLException when one of both databases cannot go on; then both are as they were, too
     */
    public static boolean move(Path database, Map<String, String> server, BiConsumer<String, Object[]> tell)
            throws SQLException {
        FLYWAY.setLevel(Level.SEVERE);
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(database.toString());
        try {
            new Move(derby, postgresql(server), tell).run();
            return true;
        } catch (MoveRefusedException refused) {
            tell.accept(refused.key(), refused.arguments());
            return false;
        } finally {
            letGo(derby);
        }
    }

    private static PGSimpleDataSource postgresql(Map<String, String> server) {
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        postgresql.setURL(Objects.requireNonNull(server.get("url")));
        postgresql.setUser(Objects.requireNonNull(server.get("user")));
        postgresql.setPassword(Objects.requireNonNull(server.get("password")));
        return postgresql;
    }

    private static void letGo(EmbeddedDataSource derby) {
        derby.setShutdownDatabase("shutdown");
        try {
            derby.getConnection().close();
        } catch (SQLException gone) {
            // So it says goodbye, and also when it was never there.
        }
    }
}
