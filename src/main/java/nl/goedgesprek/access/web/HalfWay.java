package nl.goedgesprek.access.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import nl.goedgesprek.access.BegunStep;
import nl.goedgesprek.access.HalfLoggedIn;
import nl.goedgesprek.access.OidcTrip;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who typed the right password, until he has shown the second thing; who is away to log in elsewhere; and who
 * tells his app what it is to show. It opens nothing.
 */
@SessionScoped
public class HalfWay implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable HalfLoggedIn half;
    private @Nullable OidcTrip trip;
    private @Nullable BegunStep begun;

    /** Whether there is a session at all in which somebody can be half-way; to ask him anything would make one. */
    static boolean isAnybody() {
        return FacesContext.getCurrentInstance().getExternalContext().getSession(false) != null;
    }

    /** Who begins to log in gets another session, when he has one: whoever knew it does not know it from now on. */
    static void renew() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (external.getSession(false) != null) {
            ((HttpServletRequest) external.getRequest()).changeSessionId();
        }
    }

    void arrive(HalfLoggedIn arriving) {
        half = arriving;
    }

    void leave() {
        half = null;
    }

    void leaveFor(OidcTrip beginning) {
        trip = beginning;
    }

    /** The trip that ends here, once; empty when it began elsewhere. */
    Optional<OidcTrip> back(String state) {
        Optional<OidcTrip> ended =
                Optional.ofNullable(trip).filter(known -> known.state().equals(state));
        trip = null;
        return ended;
    }

    /** The one before is forgotten. */
    void begin(BegunStep step) {
        begun = step;
    }

    void end() {
        begun = null;
    }

    /** What was begun last and is not ended; it may be too late for it. */
    Optional<BegunStep> begun() {
        return Optional.ofNullable(begun);
    }

    Optional<HalfLoggedIn> get() {
        return Optional.ofNullable(half);
    }
}
