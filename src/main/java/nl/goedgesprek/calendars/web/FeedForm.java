package nl.goedgesprek.calendars.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.goedgesprek.calendars.CalendarFeed;
import nl.goedgesprek.calendars.CalendarsService;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.practice.CurrentCoach;

/** Where the coach finds the address for his own calendar, renews it, and says how much it tells. */
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

    private CalendarFeed feed;
    private boolean fullTitles;

    @SuppressWarnings("NullAway.Init")
    FeedForm() {}

    @PostConstruct
    void load() {
        feed = calendars.feed(currentCoach.get());
        fullTitles = feed.isFullTitles();
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

    public String getAddress() {
        return base.of(FeedAddress.PATH + feed.secret() + FeedAddress.EXTENSION);
    }

    /** The address as calendar programs claim it, so that following it subscribes. */
    public String getSubscription() {
        return getAddress().replaceFirst("^https?:", "webcal:");
    }

    public boolean isTelling() {
        return feed.isFullTitles();
    }

    public boolean isFullTitles() {
        return fullTitles;
    }

    public void setFullTitles(boolean fullTitles) {
        this.fullTitles = fullTitles;
    }
}
