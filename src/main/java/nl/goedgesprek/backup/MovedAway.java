package nl.goedgesprek.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What a practice left behind that moved to a database server: its old database, last changed when it moved, and the copies
 * of that. Nobody makes newer ones by which these would go.
 *
 * @param copies where they are, if the product made any
 */
record MovedAway(Path database, Optional<BackupFolder> copies) {

    /** As the launcher calls it, in the data folder. */
    static final String NAME = "db-moved";

    /** Throws away what is older than this, each by its own age. */
    void forgetBefore(Instant moment) throws IOException {
        if (!Files.exists(database)) {
            return;
        }
        if (copies.isPresent()) {
            copies.get().forgetAllBefore(moment);
        }
        if (Files.getLastModifiedTime(database).toInstant().isBefore(moment)) {
            new Tree(database).delete();
        }
    }
}
