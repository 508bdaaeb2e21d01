package nl.goedgesprek.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Checks the chain in a database that the product does not use now. The start script's {@code check-audit} runs this out
 * of the WAR, and knows it by its name.
 */
public final class ChainCommand {

    private ChainCommand() {}

    /**
     * @param account user and password of the database; may be empty
     * @param receipt what an earlier check gave; anything else counts as none
     * @return how many entries there are and the receipt of now, or else the first entry that is not as it was written,
     *     and nothing
     */
    public static String[] check(String url, Properties account, String receipt) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, account)) {
            connection.setAutoCommit(false);
            try {
                Verdict verdict =
                        new Chain(connection).check(Receipt.of(receipt).orElse(Receipt.BEGIN));
                String entries = String.valueOf(verdict.end().entries());
                return verdict.whole() ? new String[] {entries, verdict.end().text()} : new String[] {entries};
            } finally {
                connection.rollback();
            }
        }
    }
}
