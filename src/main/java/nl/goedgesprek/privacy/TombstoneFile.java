package nl.goedgesprek.privacy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file that says, a line each, what was erased. It only ever grows, and tells nothing of whom. */
record TombstoneFile(Path path) {

    /** What stands in it; a line that a stop of the machine broke off is passed over. */
    Set<Identity> read() throws IOException {
        if (!Files.exists(path)) {
            return Set.of();
        }
        try (Stream<String> lines = Files.lines(path, StandardCharsets.ISO_8859_1)) {
            return lines.filter(Identity::isHash).map(Identity::new).collect(Collectors.toSet());
        }
    }

    /** Writes these too, and returns when they are on the disk. */
    void append(Collection<Identity> more) throws IOException {
        if (more.isEmpty()) {
            return;
        }
        // Begins with the end of a line: the last one may have been broken off.
        String lines = more.stream().map(Identity::hash).sorted().collect(Collectors.joining("\n", "\n", "\n"));
        Files.createDirectories(path.toAbsolutePath().getParent());
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }
}
