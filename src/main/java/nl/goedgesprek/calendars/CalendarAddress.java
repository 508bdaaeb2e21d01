package nl.goedgesprek.calendars;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Where a calendar can be read by whoever knows the address, which is a secret for that reason.
 *
 * @param uri absolute, with a host, of http or https
 */
public record CalendarAddress(URI uri) {

    /** Longer ones would not fit where they are kept. */
    private static final int LONGEST = 2000;

    private static final Set<String> SCHEMES = Set.of("https", "http");
    private static final Set<Integer> USUAL_PORTS = Set.of(443, 8443, 80);

    /**
     * What somebody pasted, or where a server leads on to. {@code webcal} is what calendar programs call https.
     *
     * @throws UnreadableCalendarException when it is none
     */
    static CalendarAddress parse(String typed) {
        String text = typed.strip().replaceFirst("(?i)^webcals?://", "https://");
        if (!text.contains("://")) {
            text = "https://" + text;
        }
        try {
            URI uri = new URI(new URI(text).toASCIIString());
            if (uri.toString().length() > LONGEST || uri.getHost() == null || !SCHEMES.contains(scheme(uri))) {
                throw new UnreadableCalendarException(CalendarTrouble.NO_ADDRESS);
            }
            if (uri.getRawUserInfo() != null) {
                throw new UnreadableCalendarException(CalendarTrouble.LOGIN);
            }
            return new CalendarAddress(uri);
        } catch (URISyntaxException broken) {
            throw new UnreadableCalendarException(CalendarTrouble.NO_ADDRESS);
        }
    }

    /** Where a server leads on to. */
    CalendarAddress leadingTo(String location) {
        try {
            return parse(uri.resolve(new URI(location.strip())).toString());
        } catch (URISyntaxException broken) {
            throw new UnreadableCalendarException(CalendarTrouble.FAILED);
        }
    }

    /** @throws UnreadableCalendarException when others could read along on the way, or the port is for something else */
    void refuseUnlessSafe() {
        if (!isSecure() || !USUAL_PORTS.contains(port())) {
            throw new UnreadableCalendarException(CalendarTrouble.NOT_SAFE);
        }
    }

    boolean isSecure() {
        return scheme(uri).equals("https");
    }

    String host() {
        return uri.getHost();
    }

    int port() {
        return uri.getPort() > 0 ? uri.getPort() : usualPort();
    }

    private int usualPort() {
        return isSecure() ? 443 : 80;
    }

    /** The host as a request names it: with the port, unless that is the scheme's own. */
    String authority() {
        return port() == usualPort() ? host() : host() + ':' + port();
    }

    /** What stands in the first line of a request. */
    String target() {
        String path = uri.getRawPath();
        return (path == null || path.isEmpty() ? "/" : path)
                + (uri.getRawQuery() == null ? "" : '?' + uri.getRawQuery());
    }

    private static String scheme(URI uri) {
        return String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    }

    /** Says nothing of the secret in it: it must not end in a log. */
    @Override
    public String toString() {
        return "CalendarAddress[" + host() + "…]";
    }
}
