package nl.goedgesprek.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What every file of a copy was when it was made, as {@code sha256sum -c SHA256SUMS} reads it too. */
record Sums(Path folder) {

    static final String FILE = "SHA256SUMS";

    private static final String BETWEEN = "  ";

    /** Returns when all of the copy is on the disk. */
    void write() throws IOException {
        StringBuilder lines = new StringBuilder();
        present()
                .forEach((file, sum) ->
                        lines.append(sum).append(BETWEEN).append(file).append('\n'));
        Path sums = Files.writeString(folder.resolve(FILE), lines);
        for (Path file : new Tree(folder).files()) {
            force(file);
        }
        force(sums);
    }

    /** The first file that is missing, came later, or is not what it was. */
    Optional<String> broken() throws IOException {
        Map<String, String> written = written();
        Map<String, String> present = present();
        SortedMap<String, String> all = new TreeMap<>(written);
        all.putAll(present);
        return all.keySet().stream()
                .filter(file -> !present.getOrDefault(file, "").equals(written.getOrDefault(file, "")))
                .findFirst();
    }

    private Map<String, String> written() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve(FILE))) {
            int between = line.indexOf(BETWEEN);
            if (between > 0) {
                sums.put(line.substring(between + BETWEEN.length()), line.substring(0, between));
            }
        }
        return sums;
    }

    private SortedMap<String, String> present() throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        for (Path file : new Tree(folder).files()) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!name.equals(FILE)) {
                sums.put(name, sum(file));
            }
        }
        return sums;
    }

    private static String sum(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
