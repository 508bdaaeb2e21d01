package nl.goedgesprek.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where copies are kept, one practice's and nobody else's. A copy has a name only when it is whole, so that what a stop of
 * the machine left unfinished is never taken for one.
 */
public record BackupFolder(Path path) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);
    private static final String UNFINISHED = ".unfinished";
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    /** The newest first; a folder that is not there holds none. */
    public List<Backup> all() {
        try (Stream<Path> files = Files.list(path)) {
            return files.flatMap(file -> named(file).stream())
                    .sorted(Comparator.comparing(Backup::madeAt).reversed())
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /** The newest of those made until a moment: one of a clock that ran ahead says nothing of how old the others are. */
    public Optional<Backup> newest(Instant now) {
        return all().stream().filter(backup -> !backup.madeAt().isAfter(now)).findFirst();
    }

    /** The copy of that name. */
    Optional<Backup> find(String name) {
        return all().stream().filter(backup -> backup.name().equals(name)).findFirst();
    }

    /** An empty place for one that is being made; what an earlier try left there goes. */
    Path begin() throws IOException {
        Files.createDirectories(path);
        Path place = path.resolve(UNFINISHED);
        new Tree(place).delete();
        return Files.createDirectory(place, forOwnerAlone());
    }

    /** Gives what is whole its name. */
    Backup keep(Path whole, Instant begunAt) throws IOException {
        Path named = path.resolve(name(begunAt));
        Files.move(whole, named, StandardCopyOption.ATOMIC_MOVE);
        return named(named).orElseThrow();
    }

    /** Throws away what was made before a moment, but for the newest of now. */
    void forgetBefore(Instant moment, Instant now) throws IOException {
        forget(all().stream().filter(backup -> !backup.madeAt().isAfter(now)).skip(1), moment);
    }

    /** The newest too: nothing is copied here any more. */
    void forgetAllBefore(Instant moment) throws IOException {
        forget(all().stream(), moment);
    }

    private static void forget(Stream<Backup> copies, Instant moment) throws IOException {
        for (Backup old : copies.filter(copy -> copy.madeAt().isBefore(moment)).toList()) {
            new Tree(old.folder()).delete();
        }
    }

    /** How something of that moment is called: {@code 2026-11-27T02-00-00Z}. */
    static String name(Instant moment) {
        return NAME.format(moment);
    }

    private FileAttribute<?>[] forOwnerAlone() throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ALONE)}
                : new FileAttribute<?>[0];
    }

    private static Optional<Backup> named(Path file) {
        return moment(file.getFileName().toString()).map(madeAt -> new Backup(file, madeAt));
    }

    /** Which moment something is called by; empty when by none. */
    static Optional<Instant> moment(String name) {
        try {
            return Optional.of(LocalDateTime.parse(name, NAME).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }
}
