package nl.goedgesprek.calendars.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.goedgesprek.calendars.CalendarFeed;
import nl.goedgesprek.calendars.CalendarsService;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.practice.CurrentCoach;

/** Where the coach asks for an address for his own calendar, finds it, renews it, and says how much it tells. */
@Named
@RequestScoped
public class FeedForm {

    private static final String PLACE = "/admin/instellingen#calendar";

    @Inject
    private CalendarsService calendars;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private BaseUrl base;

    private Optional<CalendarFeed> feed = Optional.empty();
    private boolean fullTitles;

    @PostConstruct
    void load() {
        feed = calendars.known(currentCoach.get());
        fullTitles = isTelling();
    }

    /** Makes the address. */
    public void make() {
        calendars.feed(currentCoach.get());
        PageTurn.to(PLACE);
    }

    /** Keeps how much it tells. */
    public void save() {
        calendars.showFullTitles(currentCoach.get(), fullTitles);
        PageTurn.to(PLACE);
    }

    /** Makes the address that others may know worthless. */
    public void renew() {
        calendars.renew(currentCoach.get());
        PageTurn.to(PLACE);
    }

    public boolean isMade() {
        return feed.isPresent();
    }

    /** Empty as long as it is not made. */
    public String getAddress() {
        return feed.map(made -> base.of(FeedAddress.PATH + made.secret() + FeedAddress.EXTENSION))
                .orElse("");
    }

    /** The address as calendar programs claim it, so that following it subscribes. */
    public String getSubscription() {
        return getAddress().replaceFirst("^https?:", "webcal:");
    }

    public boolean isTelling() {
        return feed.map(CalendarFeed::isFullTitles).orElse(false);
    }

    public boolean isFullTitles() {
        return fullTitles;
    }

    public void setFullTitles(boolean fullTitles) {
        this.fullTitles = fullTitles;
    }
}
