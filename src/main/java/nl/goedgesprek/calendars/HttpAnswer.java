package nl.goedgesprek.calendars;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The answer to one request of HTTP/1.1, read from the connection by which it comes (RFC 9112).
 *
 * @param headers the first of each name, in small letters
 * @param body as it is on the line
 */
record HttpAnswer(int status, Map<String, String> headers, InputStream body) {

    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_LINE = 8192;

    static HttpAnswer read(InputStream in) throws IOException {
        String[] first = line(in).split(" ", 3);
        if (first.length < 2 || !first[0].startsWith("HTTP/1.") || !first[1].matches("\\d{3}")) {
            throw new IOException("no answer of HTTP/1.1");
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon < 1 || headers.size() >= MOST_HEADERS) {
                throw new IOException("headers that cannot be read");
            }
            headers.putIfAbsent(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new HttpAnswer(Integer.parseInt(first[1]), headers, in);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /**
     * All of the content, unpacked.
     *
     * @throws UnreadableCalendarException when it is longer than so many octets, however it is packed
     * @throws EOFException when the connection ended before it did
     */
    byte[] content(int most) throws IOException {
        InputStream plain = header("transfer-encoding")
                .filter(coding -> coding.equalsIgnoreCase("chunked"))
                .map(coding -> (InputStream) new Chunks(body))
                .orElseGet(() -> header("content-length")
                        .filter(length -> length.matches("\\d{1,18}"))
                        .map(length -> (InputStream) new Measured(body, Long.parseLong(length)))
                        .orElse(body));
        boolean packed =
                header("content-encoding").filter("gzip"::equalsIgnoreCase).isPresent();
        byte[] content = (packed ? new GZIPInputStream(plain) : plain).readNBytes(most + 1);
        if (content.length > most) {
            throw new UnreadableCalendarException(CalendarTrouble.TOO_MUCH);
        }
        return content;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0 || line.length() >= LONGEST_LINE) {
                throw new EOFException("a line that does not end");
            }
            line.append((char) octet);
        }
        return line.toString().stripTrailing();
    }

    /** Content of which the length was told. */
    private static final class Measured extends InputStream {

        private final InputStream in;
        private long left;

        Measured(InputStream in, long length) {
            this.in = in;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int count = in.read(into, offset, (int) Math.min(length, left));
            if (count < 0) {
                throw new EOFException("ended too early");
            }
            left -= count;
            return count;
        }
    }

    /** Content that comes in pieces, each with its length before it. */
    private static final class Chunks extends InputStream {

        private final InputStream in;
        private Measured chunk;
        private boolean first = true;
        private boolean ended;

        Chunks(InputStream in) {
            this.in = in;
            this.chunk = new Measured(in, 0);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = ended ? -1 : chunk.read(into, offset, length);
            if (count < 0 && !ended) {
                next();
                return read(into, offset, length);
            }
            return count;
        }

        private void next() throws IOException {
            if (!first) {
                line(in);
            }
            first = false;
            String size = line(in).split(";", 2)[0].strip();
            if (!size.matches("[0-9A-Fa-f]{1,8}")) {
                throw new IOException("a piece without its length");
            }
            long length = Long.parseLong(size, 16);
            ended = length == 0;
            chunk = new Measured(in, length);
        }
    }
}
