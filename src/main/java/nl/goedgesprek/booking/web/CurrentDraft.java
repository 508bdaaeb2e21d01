package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.goedgesprek.booking.Draft;
import nl.goedgesprek.booking.DraftService;
import nl.goedgesprek.booking.PlaceCheck;
import nl.goedgesprek.booking.SuggestionCheck;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TravelTimes;
import nl.goedgesprek.scheduling.Venue;
import org.jspecify.annotations.Nullable;

/** The draft whose key stands in the address, as it was when the request came, and how far it has got. */
@RequestScoped
public class CurrentDraft {

    @Inject
    private Asked asked;

    @Inject
    private DraftService drafts;

    @Inject
    private PracticeService practice;

    @Inject
    private PlaceCheck places;

    @Inject
    private SuggestionCheck suggestions;

    @Inject
    private TravelTimes travelTimes;

    private @Nullable Optional<Draft> draft;
    private @Nullable Optional<MeetingType> type;

    Optional<Draft> draft() {
        if (draft == null) {
            draft = asked.key().flatMap(drafts::find);
        }
        return draft;
    }

    /** The key in the address; empty when it opens no draft. */
    Optional<SecretCode> key() {
        return asked.key().filter(key -> draft().isPresent());
    }

    Optional<MeetingType> type() {
        if (type == null) {
            type = draft().flatMap(Draft::meetingType).flatMap(practice::meetingType);
        }
        return type;
    }

    /** The moments of his own that the visitor proposes; none when he chose a free one. */
    List<Instant> suggestions() {
        return draft().filter(unsettled -> unsettled.start().isEmpty())
                .map(unsettled -> suggestions.moments(unsettled.suggestions()))
                .orElse(List.of());
    }

    boolean isVisit() {
        return type().filter(type -> type.getVenue() == Venue.AT_CLIENT).isPresent();
    }

    /** What is wrong with the place as it was typed; nothing when no place is needed. */
    List<Violation> placeViolations() {
        return isVisit() ? places.violations(draft().orElseThrow().place()) : List.of();
    }

    /** Minutes of driving from the practice to a visit whose place is known. */
    OptionalInt minutesFromBase() {
        if (!isVisit() || !placeViolations().isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(travelTimes.minutes(
                type().orElseThrow().coach().base().place(),
                places.address(draft().orElseThrow().place()).place()));
    }

    boolean isTooFar() {
        OptionalInt minutes = minutesFromBase();
        return minutes.isPresent()
                && !type().orElseThrow().coach().driveLimits().reach(minutes.getAsInt());
    }

    /** The first step that still has to be taken before those behind it can be; the last one when none has. */
    Step firstOpen() {
        if (type().isEmpty()) {
            return Step.CONVERSATION;
        }
        if (!placeViolations().isEmpty() || isTooFar()) {
            return Step.PLACE;
        }
        boolean chosen = draft().flatMap(Draft::start).isPresent();
        return chosen || !suggestions().isEmpty() ? Step.YOU : Step.MOMENT;
    }
}
