package nl.goedgesprek.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whose word is taken for who another server is, of mail, of a calendar or of logging in: that of the authorities whom the
 * Java trusts in which the product runs, which are kept up to date with it. Payara brings its own, as old as itself.
 */
final class TrustedAuthorities {

    private static final String FILE = "javax.net.ssl.trustStore";

    private TrustedAuthorities() {}

    /** Before the server starts; whom the owner names ({@code -Djavax.net.ssl.trustStore}) stays. */
    static void set() {
        if (System.getProperty(FILE) == null) {
            System.setProperty(
                    FILE,
                    file(Path.of(System.getProperty("java.home"), "lib", "security"))
                            .toString());
        }
    }

    /** The one that Java itself would take. */
    static Path file(Path folder) {
        Path own = folder.resolve("jssecacerts");
        return Files.exists(own) ? own : folder.resolve("cacerts");
    }
}
