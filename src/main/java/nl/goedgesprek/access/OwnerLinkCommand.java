package nl.goedgesprek.access;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import nl.goedgesprek.platform.SecretCode;

/**
 * Opens a link with which the owner comes back who lost all that he came in with, in a database that the product does not
 * use now. Whoever can run this can change that database anyway. The start script's {@code owner-link} runs it out of the
 * WAR, and knows it by its name.
 */
public final class OwnerLinkCommand {

    private static final Duration STAYS_OPEN = Duration.ofHours(1);

    private OwnerLinkCommand() {}

    /**
     * @param account user and password of the database; may be empty
     * @param now milliseconds since 1970
     * @return the token of the link, which is told once; nothing when nobody owns the practice
     */
    public static String[] open(String url, Properties account, String now) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, account)) {
            connection.setAutoCommit(false);
            try {
                String[] token = open(connection, Long.parseLong(now));
                connection.commit();
                return token;
            } finally {
                connection.rollback();
            }
        }
    }

    private static String[] open(Connection connection, long now) throws SQLException {
        try (Statement owners = connection.createStatement();
                ResultSet owner = owners.executeQuery("select coach_id from account where account_role = 'OWNER'"
                        + " and ended_at_ms is null order by id")) {
            return owner.next() ? open(connection, owner.getLong(1), now) : new String[0];
        }
    }

    private static String[] open(Connection connection, long coachId, long now) throws SQLException {
        SecretCode token = SecretCode.random();
        try (PreparedStatement link = connection.prepareStatement(
                "insert into setup_link (token_hash, coach_id, created_at_ms, expires_at_ms) values (?, ?, ?, ?)")) {
            link.setString(1, token.hash());
            link.setLong(2, coachId);
            link.setLong(3, now);
            link.setLong(4, now + STAYS_OPEN.toMillis());
            link.executeUpdate();
        }
        return new String[] {token.value()};
    }
}
