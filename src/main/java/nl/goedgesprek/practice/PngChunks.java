package nl.goedgesprek.practice;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The parts of a PNG file. Java unpacks some that are no part of the picture, however large they become. */
final class PngChunks {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    /** Of a chunk: its length before it, its name and its checksum. */
    private static final int AROUND = 12;

    private PngChunks() {}

    /**
     * A PNG file with nothing in it but its picture; any other as it is.
     *
     * @throws IllegalArgumentException when it ends in the middle of a part
     */
    static byte[] ofPicture(byte[] file) {
        ByteBuffer sent = ByteBuffer.wrap(file);
        if (file.length < Long.BYTES || sent.getLong() != SIGNATURE) {
            return file;
        }
        ByteBuffer kept = ByteBuffer.allocate(file.length).putLong(SIGNATURE);
        String name = "";
        while (!name.equals("IEND")) {
            byte[] chunk = next(sent);
            name = new String(chunk, Integer.BYTES, Integer.BYTES, StandardCharsets.ISO_8859_1);
            if (PICTURE.contains(name)) {
                kept.put(chunk);
            }
        }
        byte[] picture = new byte[kept.position()];
        kept.flip().get(picture);
        return picture;
    }

    private static byte[] next(ByteBuffer sent) {
        try {
            long length = Integer.toUnsignedLong(sent.getInt(sent.position())) + AROUND;
            if (length > sent.remaining()) {
                throw new IllegalArgumentException("a chunk of " + length + " bytes");
            }
            byte[] chunk = new byte[Math.toIntExact(length)];
            sent.get(chunk);
            return chunk;
        } catch (BufferUnderflowException | IndexOutOfBoundsException ended) {
            throw new IllegalArgumentException(ended);
        }
    }
}
