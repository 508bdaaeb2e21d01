package nl.goedgesprek.coaching.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.goedgesprek.coaching.ProgrammeListService.Asked;
import nl.goedgesprek.coaching.ProgrammeListService.Order;
import nl.goedgesprek.coaching.ProgrammeState;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes the coach looks at, as the address tells: those that go on, unless asked otherwise.
 *
 * @param state as the address calls it
 */
record ProgrammeLookup(String typed, String state, boolean byStart) {

    static final String RUNNING = "lopend";
    static final String ENDED = "afgerond";
    static final String ALL = "alle";

    private static final String BY_START = "start";

    static ProgrammeLookup read(PostedForm form) {
        String asked = form.text("staat");
        String state = asked.equals(ENDED) || asked.equals(ALL) ? asked : RUNNING;
        return new ProgrammeLookup(
                form.text("zoek").strip(), state, form.text("volgorde").equals(BY_START));
    }

    ProgrammeLookup in(String otherState) {
        return new ProgrammeLookup(typed, otherState, byStart);
    }

    ProgrammeLookup sorted(boolean otherByStart) {
        return new ProgrammeLookup(typed, state, otherByStart);
    }

    Asked asked() {
        return new Asked(typed, wanted(), byStart ? Order.START : Order.NAME);
    }

    private @Nullable ProgrammeState wanted() {
        return switch (state) {
            case ENDED -> ProgrammeState.ENDED;
            case ALL -> null;
            default -> ProgrammeState.RUNNING;
        };
    }

    String link() {
        return at(CoachingAddresses.PROGRAMMES);
    }

    /** The address of all of them as a file. */
    String file(String extension) {
        return at(CoachingAddresses.PROGRAMMES + '.' + extension);
    }

    private String at(String address) {
        return address + "?staat=" + state
                + (typed.isEmpty() ? "" : "&zoek=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                + (byStart ? "&volgorde=" + BY_START : "");
    }
}
