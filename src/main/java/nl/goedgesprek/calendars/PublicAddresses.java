package nl.goedgesprek.calendars;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are on the Internet for everybody. All others are refused, so that nobody makes this server ask what
 * only machines beside it may: itself, the office's network, a data centre's settings. By the registries of IANA for
 * special purposes, as of 2025; what carries an IPv4 address inside an IPv6 one is refused altogether.
 */
final class PublicAddresses {

    private static final List<Network> RESERVED_4 = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4")
            .map(Network::parse)
            .toList();

    /** Everything that is given out to everybody; the rest of IPv6 is local, mapped, translated, or nobody's. */
    private static final Network GIVEN_OUT_6 = Network.parse("2000::/3");

    private static final List<Network> RESERVED_6 = Stream.of(
                    "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")
            .map(Network::parse)
            .toList();

    private PublicAddresses() {}

    static boolean include(InetAddress address) {
        byte[] octets = address.getAddress();
        return address instanceof Inet4Address
                ? RESERVED_4.stream().noneMatch(network -> network.holds(octets))
                : GIVEN_OUT_6.holds(octets) && RESERVED_6.stream().noneMatch(network -> network.holds(octets));
    }

    /** All addresses that begin with the same bits. */
    private record Network(byte[] first, int bits) {

        static Network parse(String text) {
            String[] parts = text.split("/");
            try {
                return new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (java.net.UnknownHostException noLiteral) {
                throw new IllegalArgumentException(text, noLiteral);
            }
        }

        boolean holds(byte[] octets) {
            if (octets.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((octets[bit / 8] & mask) != (first[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
