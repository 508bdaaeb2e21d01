package nl.goedgesprek.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The log: goes on where the process before this one stopped, so that the reason of its end is still there. When it is full
 * it becomes {@code ….1}, what was that {@code ….2}, and the last goes, so that no error that repeats itself fills the disk.
 * It changes only at the end of a line. Where it cannot be changed it goes on as it is.
 */
final class LogFile extends OutputStream {

    /** Bytes of one file. */
    static final long FULL = 10L * 1024 * 1024;

    /** How many there are besides the one that is written. */
    static final int OLDER = 5;

    private final Path path;
    private final long full;
    private OutputStream out;
    private long size;
    private int last = '\n';

    /** @throws IOException when it cannot be written */
    LogFile(Path path) throws IOException {
        this(path, FULL);
    }

    LogFile(Path path, long full) throws IOException {
        this.path = path;
        this.full = full;
        this.out = open();
        this.size = Files.size(path);
    }

    @Override
    public synchronized void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return;
        }
        if (last == '\n' && size > 0 && size + length > full) {
            change();
        }
        out.write(bytes, from, length);
        size += length;
        last = bytes[from + length - 1];
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }

    private void change() {
        try {
            for (int number = OLDER; number > 0; number--) {
                Path younger = number == 1 ? path : older(number - 1);
                if (Files.exists(younger)) {
                    Files.move(younger, older(number), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            OutputStream fresh = open();
            out.close();
            out = fresh;
        } catch (IOException | SecurityException kept) {
            // Of this only the log could tell; the next try is a whole file later.
        }
        size = 0;
    }

    private Path older(int number) {
        return path.resolveSibling(path.getFileName() + "." + number);
    }

    private OutputStream open() throws IOException {
        return Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
