package nl.goedgesprek.calendars.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.goedgesprek.calendars.CalendarFeed;
import nl.goedgesprek.calendars.CalendarsService;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.practice.PracticeService;

/** Where the coach finds the address for his own calendar, renews it, and says how much it tells. */
@Named
@RequestScoped
public class FeedForm {

    @Inject
    private CalendarsService calendars;

    @Inject
    private PracticeService practice;

    @Inject
    private BaseUrl base;

    private CalendarFeed feed;
    private boolean fullTitles;

    @SuppressWarnings("NullAway.Init")
    FeedForm() {}

    @PostConstruct
    void load() {
        feed = calendars.feed(practice.coach());
        fullTitles = feed.isFullTitles();
    }

    /** Keeps how much it tells. */
    public String save() {
        calendars.showFullTitles(practice.coach(), fullTitles);
        return samePage();
    }

    /** Makes the address that others may know worthless. */
    public String renew() {
        calendars.renew(practice.coach());
        return samePage();
    }

    private static String samePage() {
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return page + "?faces-redirect=true";
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
