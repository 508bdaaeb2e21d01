package nl.goedgesprek.launcher;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Derby says of itself, in {@code derby.log} beside its database, without what it was given to keep: with an error as grave as
 * that of a full disk it tells the statement that failed, and every value of it.
 */
public final class DatabaseLog extends Writer {

    /** How Derby begins the values of a statement; nothing else follows in what it writes at once. */
    private static final String VALUES = "begin parameter #";

    private final Writer file;

    private DatabaseLog(Writer file) {
        this.file = file;
    }

    /**
     * As the setting {@code derby.stream.error.method} names it.
     *
     * @throws IOException when the file cannot be written
     */
    public static Writer open() throws IOException {
        Path path = Path.of(System.getProperty("derby.system.home", ""), "derby.log");
        // Begins anew at each start, as Derby's own does, which told values.
        Files.deleteIfExists(path);
        return new DatabaseLog(new OutputStreamWriter(new LogFile(path), StandardCharsets.UTF_8));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.substring(from, from + length));
    }

    @Override
    public void write(String text) throws IOException {
        int values = text.indexOf(VALUES);
        file.write(values < 0 ? text : text.substring(0, values) + "…");
    }

    @Override
    public void flush() throws IOException {
        file.flush();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
