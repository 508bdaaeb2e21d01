package nl.goedgesprek.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike.
 *
 * @param bits how many of the first bits they share
 */
record Network(InetAddress begin, int bits) {

    /** Digits and signs of an address only: a name would be asked of a name server, whoever wrote it. */
    private static final Pattern WRITTEN = Pattern.compile("([0-9a-fA-F.:]{2,45})(?:/(\\d{1,3}))?");

    /** Such as {@code 10.0.0.0/8}, {@code ::1} or {@code 192.0.2.7}. */
    static Optional<Network> parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches() || !(parts.group(1).contains(":") || parts.group(1).matches("\\d+(\\.\\d+){3}"))) {
            return Optional.empty();
        }
        try {
            InetAddress begin = InetAddress.getByName(parts.group(1));
            int all = begin.getAddress().length * Byte.SIZE;
            int bits = parts.group(2) == null ? all : Integer.parseInt(parts.group(2));
            return bits <= all ? Optional.of(new Network(begin, bits)) : Optional.empty();
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress address) {
        byte[] ours = begin.getAddress();
        byte[] theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
