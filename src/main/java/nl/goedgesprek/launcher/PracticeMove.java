package nl.goedgesprek.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.function.BiConsumer;

/**
 * Moves the practice from Derby in the data folder to the PostgreSQL of the settings, while the product does not run. The
 * move itself is the application's.
 */
record PracticeMove(Application application, Settings settings) {

    static final String NAME = "move-to-postgresql";

    private static final String MOVE = "nl.goedgesprek.moving.MoveCommand";

    /**
     * Tells what it does as it goes.
     *
     * @param tell gets the keys of lines, and what they need
     * @return whether all of it arrived; if not, the last line told says why
     * @throws LaunchException when it could not even be tried to the end
     */
    boolean run(BiConsumer<String, Object[]> tell) throws LaunchException {
        String url = String.valueOf(settings.connection().get("url"));
        // What follows may be a password.
        tell.accept("move.begins", new Object[] {settings.derby(), url.replaceAll("\\?.*", "")});
        boolean moved =
                (Boolean) application.ask(MOVE, "move", "move.broken", settings.derby(), settings.connection(), tell);
        if (moved) {
            putAside(tell);
        }
        return moved;
    }

    /** So that nobody books in the old database when a setting is forgotten; the product throws it away in its time. */
    private void putAside(BiConsumer<String, Object[]> tell) {
        Path aside = settings.moved();
        try {
            Files.move(settings.derby(), aside);
            Files.setLastModifiedTime(aside, FileTime.from(Instant.now()));
            tell.accept("move.aside", new Object[] {aside, settings.backups()});
        } catch (IOException stays) {
            tell.accept("move.stays", new Object[] {settings.derby(), settings.backups(), stays.getMessage()});
        }
    }
}
