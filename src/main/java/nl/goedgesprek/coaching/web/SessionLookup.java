package nl.goedgesprek.coaching.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.goedgesprek.coaching.HeldService.Which;
import nl.goedgesprek.platform.PostedForm;

/**
 * Which past conversations the coach looks at, as the address tells.
 *
 * @param shown as the address calls it
 */
record SessionLookup(String typed, String shown) {

    static final String ALL = "alle";
    static final String UNWRITTEN = "zonder-notities";
    static final String ABSENT = "niet-doorgegaan";

    static SessionLookup read(PostedForm form) {
        String asked = form.text("toon");
        boolean known = asked.equals(UNWRITTEN) || asked.equals(ABSENT);
        return new SessionLookup(form.text("zoek").strip(), known ? asked : ALL);
    }

    SessionLookup showing(String other) {
        return new SessionLookup(typed, other);
    }

    Which which() {
        return switch (shown) {
            case UNWRITTEN -> Which.UNWRITTEN;
            case ABSENT -> Which.ABSENT;
            default -> Which.ALL;
        };
    }

    String link() {
        return at(CoachingAddresses.SESSIONS);
    }

    /** The address of all of them as a file. */
    String file(String extension) {
        return at(CoachingAddresses.SESSIONS + '.' + extension);
    }

    private String at(String address) {
        return address + "?toon=" + shown
                + (typed.isEmpty() ? "" : "&zoek=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }
}
