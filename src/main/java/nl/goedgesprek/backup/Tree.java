package nl.goedgesprek.backup;

import java.io.IOException;
import java.nio.file.Files;
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

    /** Bytes. */
    long size() throws IOException {
        long size = 0;
        for (Path file : files()) {
            size += Files.size(file);
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
