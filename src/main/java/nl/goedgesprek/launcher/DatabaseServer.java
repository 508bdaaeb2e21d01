package nl.goedgesprek.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The database server of the settings, before the product starts. */
record DatabaseServer(Application application, Settings settings) {

    static final String TRIAL = "nl.goedgesprek.platform.DatabaseTrial";

    /** After a power cut a database that must recover first comes minutes later than we do. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * Returns when it lets us in.
     *
     * @param tell is told once why we wait, if we do
     * @throws LaunchException when it refuses us, or is not there after five minutes
     */
    void await(Consumer<String> tell) throws LaunchException {
        String[] trouble = (String[]) application.ask(
                TRIAL,
                "await",
                "deployment",
                settings.databaseUrl(),
                settings.databaseAccount(),
                PATIENCE.toMillis(),
                tell);
        if (Stream.of(trouble).findFirst().isPresent()) {
            throw new LaunchException("postgresql.closed", trouble[0], settings.log());
        }
    }

    /**
     * Refuses to begin in an empty database when what the product made beside a full one is there: a new one would hide that the
     * old one was lost. Keys that somebody made for all nodes are elsewhere, and tell nothing.
     */
    void checkBeginning() throws LaunchException {
        Path data = settings.data();
        Optional<Path> left = Stream.of(data.resolve("keys.json"), settings.erased(), data.resolve("erased.txt"))
                .filter(Files::exists)
                .findFirst();
        if (left.isPresent() && is("isEmpty")) {
            throw new LaunchException("postgresql.left", left.get());
        }
        // A move that was ended in the middle leaves tables without rows.
        if (Files.exists(settings.derby()) && !is("isBegun")) {
            throw new LaunchException("postgresql.unmoved", settings.derby());
        }
    }

    private boolean is(String asked) throws LaunchException {
        return (Boolean)
                application.ask(TRIAL, asked, "deployment", settings.databaseUrl(), settings.databaseAccount());
    }
}
