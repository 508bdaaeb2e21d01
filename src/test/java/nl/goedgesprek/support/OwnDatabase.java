package nl.goedgesprek.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Gives the server in which tests run the database that {@code arquillian.database} names: a folder for Derby, or a
 * database of a {@link PostgresServer} that goes with the tests.
 */
public final class OwnDatabase implements LoadableExtension {

    /** What arquillian.xml says to the server's JVM: a file, for a space in a word would make two of it. */
    private static final String OPTIONS = "arquillian.database.options";

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Choice.class);
    }

    /** Made when the tests begin. */
    static final class Choice {

        /** Before arquillian.xml is read. */
        private static final int FIRST = 100;

        @SuppressWarnings("NullAway.Init")
        Choice() {}

        void choose(@Observes(precedence = FIRST) ManagerStarted started) {
            if (System.getProperty(OPTIONS) == null) {
                String option = System.getProperty("arquillian.database").equals("postgresql") ? postgresql() : derby();
                System.setProperty(OPTIONS, "@" + file(option));
            }
        }

        private static String derby() {
            return "-Dderby.system.home=" + data();
        }

        private static String postgresql() {
            PostgresServer.Database database = PostgresServer.shared().newDatabase();
            return "-Dgoedgesprek.db.properties="
                    + "password=" + escaped(database.password())
                    + ":url=" + escaped(database.url())
                    + ":user=" + escaped(database.user());
        }

        /** As the launcher does it. */
        private static String escaped(String value) {
            return value.replaceAll("([\\\\:='\"])", "\\\\$1");
        }

        private static Path file(String option) {
            try {
                Files.createDirectories(data());
                String quoted = '"' + option.replaceAll("[\\\\\"]", "\\\\$0") + '"';
                return Files.writeString(data().resolve("options"), quoted);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        private static Path data() {
            return Path.of(System.getProperty("arquillian.data"));
        }
    }
}
