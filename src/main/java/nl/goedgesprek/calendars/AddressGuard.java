package nl.goedgesprek.calendars;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Decides to which machines this server may go for a calendar. What it answers is what is connected to: nothing looks
 * the name up again, for it might have another answer by then.
 *
 * @param names finds the addresses of a name
 * @param insideToo whether the operator lets it ask machines of his own network, in the clear and at any port
 */
record AddressGuard(Names names, boolean insideToo) {

    /** Where names are looked up. */
    @FunctionalInterface
    interface Names {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /**
     * The addresses of the host, all of which may be gone to.
     *
     * @throws UnreadableCalendarException when any may not
     */
    List<InetAddress> addresses(CalendarAddress address) throws UnknownHostException {
        if (!insideToo) {
            address.refuseUnlessSafe();
        }
        List<InetAddress> found = List.of(names.addresses(address.host()));
        if (!insideToo && !found.stream().allMatch(PublicAddresses::include)) {
            throw new UnreadableCalendarException(CalendarTrouble.PRIVATE);
        }
        return found;
    }
}
