package nl.goedgesprek.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** A folder with all that is in it, once more. */
public final class CopiedFolder {

    private CopiedFolder() {}

    /** What is in the copy already is replaced. */
    public static void of(Path folder, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(file -> copy(file, copy.resolve(folder.relativize(file))));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
