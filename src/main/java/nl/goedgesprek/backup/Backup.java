package nl.goedgesprek.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One copy that is whole: the folder {@code db}, and {@link Sums} of every file in it.
 *
 * @param folder named after the moment
 * @param madeAt when it was begun, whole seconds: what was answered before that is in it
 */
public record Backup(Path folder, Instant madeAt) {

    static final String DATABASE = "db";

    public String name() {
        return folder.getFileName().toString();
    }

    DerbyFolder database() {
        return new DerbyFolder(folder.resolve(DATABASE));
    }
}
