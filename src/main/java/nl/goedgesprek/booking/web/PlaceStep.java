package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.goedgesprek.booking.Draft;
import nl.goedgesprek.booking.PlaceCheck;
import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.travel.Area;
import org.jspecify.annotations.Nullable;

/** The second step: where the visitor receives the coach. */
@Named
@RequestScoped
public class PlaceStep {

    @Inject
    private Asked asked;

    @Inject
    private CurrentDraft current;

    @Inject
    private PlaceCheck places;

    @Inject
    private PracticeService practice;

    @Inject
    private Reader reader;

    /** What was typed so far. */
    public PlaceEntry getPlace() {
        return current.draft().map(Draft::place).orElse(PlaceEntry.EMPTY);
    }

    /** What is wrong with a field such as {@code postcode}; empty before the visitor said that he was ready. */
    public String error(String field) {
        return new Wrong(reader, asked.has(BookDeeds.WRONG) ? current.placeViolations() : List.of())
                .at("place." + field);
    }

    public boolean isTooFar() {
        return current.isTooFar();
    }

    public int getMinutes() {
        return current.minutesFromBase().orElse(0);
    }

    /** What the town or village is called; empty when the postcode is not known. */
    public String getTown() {
        return places.area(getPlace()).map(Area::placeName).orElse("");
    }

    /** The conversation for who lives too far away; null when the practice has none. */
    public @Nullable MeetingType getRemote() {
        return current.type().map(type -> practice.meetingTypes(type.coach())).stream()
                .flatMap(List::stream)
                .filter(type -> type.getVenue() == Venue.REMOTE)
                .findFirst()
                .orElse(null);
    }
}
