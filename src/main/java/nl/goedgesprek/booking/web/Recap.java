package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.HeldMoment;
import nl.goedgesprek.booking.Draft;
import nl.goedgesprek.booking.DraftService;
import nl.goedgesprek.booking.PlaceCheck;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.scheduling.Venue;
import org.jspecify.annotations.Nullable;

/** What the visitor has chosen so far, as it stands beside every step. */
@Named
@RequestScoped
public class Recap {

    @Inject
    private CurrentDraft current;

    @Inject
    private DraftService drafts;

    @Inject
    private PlaceCheck places;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    public @Nullable MeetingType getType() {
        return current.type().orElse(null);
    }

    /** Where the conversation is held: at the visitor's as long as he chose none, for that is what he is invited to. */
    public Venue getVenue() {
        return current.type().map(MeetingType::getVenue).orElse(Venue.AT_CLIENT);
    }

    /** Where a visit is; null when there is none or its place is not known yet. */
    public @Nullable Address getPlace() {
        return current.isVisit() && current.placeViolations().isEmpty()
                ? places.address(current.draft().orElseThrow().place())
                : null;
    }

    public int getMinutes() {
        return current.minutesFromBase().orElse(0);
    }

    public @Nullable Instant getStart() {
        return current.draft().flatMap(Draft::start).orElse(null);
    }

    /** The moments of his own that the visitor proposes instead of one. */
    public List<Instant> getSuggestions() {
        return current.suggestions();
    }

    /** Until when the chosen moment is held, in seconds from now; zero when it is not. */
    public long getSecondsHeld() {
        Optional<HeldMoment> held = current.draft().flatMap(drafts::held);
        return held.map(moment -> Duration.between(clock.instant(), moment.expiresAt()))
                .map(left -> Math.max(0, left.toSeconds()))
                .orElse(0L);
    }

    /** The same in words. */
    public String getHeld() {
        long minutes = (getSecondsHeld() + 59) / 60;
        if (minutes <= 1) {
            return reader.text(minutes == 0 ? "book.held.over" : "book.held.one");
        }
        return reader.text("book.held", minutes);
    }
}
