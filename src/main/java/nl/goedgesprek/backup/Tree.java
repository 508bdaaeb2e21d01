package nl.goedgesprek.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with all that is in it. */
record Tree(Path root) {

    /** Every file, in the order of their names. */
    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Bytes. What goes meanwhile, as a database's own log does, takes none. */
    long size() throws IOException {
        long size = 0;
        for (Path file : files()) {
            try {
                size += Files.size(file);
            } catch (NoSuchFileException gone) {
                continue;
            }
        }
        return size;
    }

    void copyTo(Path other) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path one : all.toList()) {
                Files.copy(one, other.resolve(root.relativize(one).toString()));
            }
        }
    }

    /**
     * A copy and what is written meanwhile must not fill a disk on which the database may be too.
     *
     * @param folder where a copy of this is to be
     * @throws NoRoomException when the disk has not so many times as much room as this takes
     */
    void requireRoom(Path folder, int times) throws IOException {
        long needed = times * size();
        long usable = Files.getFileStore(folder).getUsableSpace();
        if (usable < needed) {
            throw new NoRoomException(folder, needed, usable);
        }
    }

    /** Leaves nothing of what failed to become whole. */
    void discard(Exception failed) {
        try {
            delete();
        } catch (IOException | UncheckedIOException stays) {
            failed.addSuppressed(stays);
        }
    }

    /** Nothing, when it is not there. */
    void delete() throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
