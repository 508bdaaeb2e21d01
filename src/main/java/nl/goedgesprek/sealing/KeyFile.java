package nl.goedgesprek.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The file with the keys, which nobody but the product's own user may read. */
record KeyFile(Path path) {

    private static final Logger LOGGER = Logger.getLogger(KeyFile.class.getName());

    boolean exists() {
        return Files.exists(path);
    }

    /** @throws IOException when it cannot be read; the reason stands in it */
    String read() throws IOException {
        return Files.readString(path, StandardCharsets.UTF_8);
    }

    /** Whether other keys can be made of those that are there: what a service manager hands over can only be read. */
    boolean isChangeable() {
        try {
            Path folder = path.toAbsolutePath().getParent();
            Files.delete(Files.createTempFile(folder, path.getFileName().toString(), ".check"));
            return true;
        } catch (IOException | SecurityException readOnly) {
            return false;
        }
    }

    /** Writes the first keys, unless another node was first: then its keys stay. */
    void create(String keys) throws IOException {
        Path fresh = written(keys);
        try {
            Files.createLink(path, fresh);
        } catch (UnsupportedOperationException noLinksHere) {
            Files.copy(fresh, path, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (FileAlreadyExistsException another) {
            LOGGER.log(Level.FINE, "the keys of another node stay", another);
        } finally {
            Files.delete(fresh);
        }
    }

    /**
     * Makes other keys of those that are there, which nobody else changes meanwhile: of two nodes that renew them at once,
     * the last would make the first's unreadable.
     *
     * @throws KeysBeingRenewedException when another node does so at this moment; nothing has changed
     */
    String change(UnaryOperator<String> change) throws IOException {
        Path lock = path.resolveSibling(path.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock mine = channel.tryLock()) {
            if (mine == null) {
                throw new KeysBeingRenewedException();
            }
            String changed = change.apply(read());
            replace(changed);
            return changed;
        } catch (OverlappingFileLockException inThisProcess) {
            throw new KeysBeingRenewedException(inThisProcess);
        }
    }

    /** Puts other keys in its place, at once: whoever reads meanwhile finds the old ones or the new ones, whole. */
    private void replace(String keys) throws IOException {
        Files.move(written(keys), path, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A file beside it that is whole before it gets its name; Java makes such files for their owner alone. */
    private Path written(String keys) throws IOException {
        Path folder = Files.createDirectories(path.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(folder, path.getFileName().toString(), ".new");
        try (FileChannel file = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(keys);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            // Else a power cut may leave the name without the keys, and without them nothing can be read any more.
            file.force(true);
        }
        return fresh;
    }
}
