package nl.goedgesprek.agenda.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.RouteSheet;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/** What the coach looks at in the morning: where to drive, when to leave, who waits there and what they wrote. */
@Named
@RequestScoped
public class TodayPage {

    /** The parameter that says how many were told that the coach is later. */
    static final String TOLD = "verteld";

    @Inject
    private CoachDays days;

    @Inject
    private StopCards cards;

    @Inject
    private Wording wording;

    @Inject
    @ManagedProperty("#{param.dag}")
    private @Nullable String asked;

    @Inject
    private LateRows late;

    @Inject
    private RequestsBadge requests;

    @Inject
    private PostedForm form;

    private LocalDate date = LocalDate.EPOCH;
    private DayPlan<Appointment> plan = new DayPlan<>(LocalDate.EPOCH, List.of(), null);
    private List<StopCard> stops = List.of();

    @PostConstruct
    void read() {
        date = days.dateOrToday(asked);
        plan = days.plan(date);
        stops = cards.of(plan);
    }

    /** Such as <i>Twee gesprekken, 96 km</i>. */
    public String getTitle() {
        return new RouteSheet(plan, days.zone(), wording.language(), RouteSheet.Details.NONE).title();
    }

    public String getSubtitle() {
        return wording.text("today.dateAndWeek", wording.date(date), wording.week(date));
    }

    /** What to say when there is nothing. */
    public String getConsolation() {
        return wording.text(isToday() ? "today.empty" : "today.emptyDay");
    }

    public List<StopCard> getStops() {
        return stops;
    }

    public @Nullable DriveLine getHome() {
        return cards.home(plan).orElse(null);
    }

    /** Whether the coach can keep somebody waiting. */
    public boolean isLateable() {
        return isToday() && !late.expected(plan).isEmpty();
    }

    /** How many were told just now that he is later, in words; empty when he told nobody. */
    public String getTold() {
        return form.number(TOLD)
                .map(people -> wording.text("late.done", people))
                .orElse("");
    }

    /** How many wait for his word, in words; empty when nobody does. */
    public String getRequests() {
        long count = requests.getCount();
        return count == 0 ? "" : wording.text("today.requests", count);
    }

    /** Where the day stands on paper. */
    public String getSheet() {
        return DaySheetAddress.PATH + "?dag=" + date;
    }

    public boolean isToday() {
        return date.equals(days.today());
    }

    public LocalDate getPrevious() {
        return date.minusDays(1);
    }

    public LocalDate getNext() {
        return date.plusDays(1);
    }
}
