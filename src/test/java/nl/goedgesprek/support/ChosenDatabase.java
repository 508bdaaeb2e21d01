package nl.goedgesprek.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The database for a product of its own in this run of the tests: Derby in the product's folder, or an empty PostgreSQL. */
public final class ChosenDatabase {

    private final PostgresServer.@Nullable Database server;

    private ChosenDatabase(PostgresServer.@Nullable Database server) {
        this.server = server;
    }

    public static ChosenDatabase choose() {
        boolean postgresql = System.getProperty("arquillian.database").equals("postgresql");
        return new ChosenDatabase(postgresql ? PostgresServer.shared().newDatabase() : null);
    }

    /** What the product is to be told. */
    public Map<String, String> settings() {
        return server == null ? Map.of() : server.settings();
    }

    /** Looks into it when the product has stopped. */
    public Connection of(ProductProcess stopped) throws SQLException {
        return server == null
                ? DriverManager.getConnection("jdbc:derby:" + stopped.data().resolve("db"))
                : server.connect();
    }
}
