package nl.goedgesprek.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.goedgesprek.scheduling.Place;
import nl.goedgesprek.scheduling.TravelTimes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long and how far the coach drives between two addresses, by the model on the table of postcodes. */
@ApplicationScoped
public class PostcodeTravelTimes implements TravelTimes {

    private final PostcodeTable postcodes;
    private final Margin margin;

    @Inject
    public PostcodeTravelTimes(
            PostcodeTable postcodes,
            @ConfigProperty(name = "goedgesprek.travel.margin.percent", defaultValue = "15") int percent,
            @ConfigProperty(name = "goedgesprek.travel.margin.minutes", defaultValue = "5") int minutes) {
        this.postcodes = postcodes;
        this.margin = new Margin(percent, minutes);
    }

    /** For the proxy that the container puts before this. */
    @SuppressWarnings("NullAway")
    protected PostcodeTravelTimes() {
        this.postcodes = null;
        this.margin = null;
    }

    @Override
    public int minutes(Place from, Place to) {
        return from.equals(to) ? 0 : margin.addTo(DrivingModel.freeFlowMinutes(kilometres(from, to)));
    }

    /**
     * Kilometres by road; zero from a place to itself.
     *
     * @throws IllegalArgumentException when an area is not in the table
     */
    public double kilometres(Place from, Place to) {
        return from.equals(to) ? 0 : DrivingModel.roadKilometres(area(from), area(to));
    }

    private Area area(Place place) {
        return postcodes
                .area(place.area())
                .orElseThrow(() -> new IllegalArgumentException("no such area: " + place.area()));
    }
}
