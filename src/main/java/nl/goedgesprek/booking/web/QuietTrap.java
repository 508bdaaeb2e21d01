package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import nl.goedgesprek.booking.Draft;
import nl.goedgesprek.platform.Connection;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stops programs that fill in forms, without a puzzle: they fill in a field that nobody sees, hears or reaches by
 * keyboard, and are ready sooner than anybody can type. Nothing of it is said. Who is stopped and is no program, such
 * as somebody whose browser fills in whatever it finds, reads that he should press again: the field is not there then.
 */
@Named
@RequestScoped
public class QuietTrap {

    /** Means something to nobody's address book, so that no browser fills it in by itself. */
    static final String FIELD = "onderwerp";

    @Inject
    @ConfigProperty(name = "goedgesprek.trap.seconds", defaultValue = "2")
    private int seconds;

    @Inject
    private Connection connection;

    @Inject
    private Asked asked;

    @Inject
    private Clock clock;

    public String getField() {
        return FIELD;
    }

    boolean holds(Draft draft) {
        return asked.text(FIELD).isPresent() || isTooSoon(draft);
    }

    private boolean isTooSoon(Draft draft) {
        return connection.isWorldwide()
                && draft.begunAt()
                        .filter(begun ->
                                Duration.between(begun, clock.instant()).toSeconds() < seconds)
                        .isPresent();
    }
}
