package nl.goedgesprek.platform;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The machines between the world and us that tell truly for whom they speak; what others claim is not believed. */
record Proxies(List<Network> trusted) {

    /** A household has at least so many bytes of an IPv6 address for itself, and changes the rest as it likes. */
    private static final int HOUSEHOLD_BYTES = 8;

    /**
     * Who comes, as a short text that is the same each time: the last one in the row of whom we do not know that he
     * speaks for another.
     *
     * @param peer the address at the other end of the connection
     * @param claimed of whom each said he speaks for, the first one farthest away
     */
    String caller(String peer, List<String> claimed) {
        String caller = farthest(peer, claimed);
        return address(caller).map(Proxies::household).orElse(caller);
    }

    /**
     * Whether he comes from elsewhere in the world. From a near address all visitors may come at once, through a proxy of
     * which nobody told us.
     */
    boolean isWorldwide(String peer, List<String> claimed) {
        return address(farthest(peer, claimed))
                .filter(caller -> !isNear(caller))
                .isPresent();
    }

    private static boolean isNear(InetAddress address) {
        boolean unique = address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress() || unique;
    }

    private String farthest(String peer, List<String> claimed) {
        String caller = peer;
        for (int next = claimed.size() - 1; next >= 0 && isTrusted(caller); next--) {
            String before = claimed.get(next);
            if (address(before).isEmpty()) {
                break;
            }
            caller = before;
        }
        return caller;
    }

    /** Whether it is one of them. */
    boolean isTrusted(String text) {
        return address(text)
                .filter(address -> trusted.stream().anyMatch(network -> network.contains(address)))
                .isPresent();
    }

    private static Optional<InetAddress> address(String text) {
        return Network.parse(text).map(Network::begin);
    }

    private static String household(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4
                ? address.getHostAddress()
                : HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(bytes, HOUSEHOLD_BYTES));
    }
}
