package nl.goedgesprek.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Databases that are used no more and lie in the data folder: those in whose place an older copy was put, and the one of a
 * practice that moved to a server. Nobody makes newer ones by which these would go, nor newer copies in folders that are used
 * no more.
 *
 * @param copies those folders
 */
record LeftBehind(Path data, List<BackupFolder> copies) {

    /** What the launcher calls the one of a practice that moved to a server. */
    static final String MOVED = "db-moved";

    private static final String REPLACED = Backup.DATABASE + "-until-";

    /** The databases alone: who lets the product make no copies may make his own where it would. */
    static LeftBehind databases(Path data) {
        return new LeftBehind(data, List.of());
    }

    /**
     * The copies too of a practice that moved, and those in the usual folder once there is a newer one where they are made
     * since.
     *
     * @param usual where copies are made when no setting says otherwise
     * @param made where they are made
     * @param server whether the database is a server's, of which the product makes no copies
     */
    static LeftBehind of(Path data, BackupFolder usual, BackupFolder made, boolean server) {
        if (server) {
            return Files.exists(data.resolve(MOVED)) ? new LeftBehind(data, List.of(usual, made)) : databases(data);
        }
        Optional<Instant> since = made.all().stream().findFirst().map(Backup::madeAt);
        boolean replaced = since.isPresent()
                && usual.all().stream().allMatch(copy -> copy.madeAt().isBefore(since.get()));
        return replaced ? new LeftBehind(data, List.of(usual)) : databases(data);
    }

    /** What the one is called in whose place an older copy is put at a moment. */
    static String replaced(Instant moment) {
        return REPLACED + BackupFolder.name(moment);
    }

    /** Throws away what is older than this, each by its own age. */
    void forgetBefore(Instant moment) throws IOException {
        for (BackupFolder folder : copies) {
            folder.forgetAllBefore(moment);
        }
        for (Path database : databases()) {
            if (isBefore(database, moment)) {
                new Tree(database).delete();
            }
        }
    }

    private List<Path> databases() throws IOException {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(
                            file -> name(file).equals(MOVED) || replacedAt(file).isPresent())
                    .toList();
        }
    }

    /** Its name tells since when one was replaced; another was last changed when it moved. */
    private static boolean isBefore(Path database, Instant moment) throws IOException {
        Optional<Instant> replaced = replacedAt(database);
        return replaced.isPresent()
                ? replaced.get().isBefore(moment)
                : Files.getLastModifiedTime(database).toInstant().isBefore(moment);
    }

    private static Optional<Instant> replacedAt(Path database) {
        String name = name(database);
        return name.startsWith(REPLACED) ? BackupFolder.moment(name.substring(REPLACED.length())) : Optional.empty();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
