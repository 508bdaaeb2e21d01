package nl.goedgesprek.agenda.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.DayPlan;
import org.jspecify.annotations.Nullable;

/** What the coach looks at in the morning: where to drive, when to leave, who waits there and what they wrote. */
@Named
@RequestScoped
public class TodayPage {

    @Inject
    private CoachDays days;

    @Inject
    private StopCards cards;

    @Inject
    private Wording wording;

    @Inject
    @ManagedProperty("#{param.dag}")
    private @Nullable String asked;

    private LocalDate date = LocalDate.EPOCH;
    private DayPlan<Appointment> plan = new DayPlan<>(LocalDate.EPOCH, List.of(), null);
    private List<StopCard> stops = List.of();

    @PostConstruct
    void read() {
        date = askedDate();
        plan = days.plan(date);
        stops = cards.of(plan);
    }

    /** The date that the address asks for; today when it asks for none, or for one that does not exist. */
    private LocalDate askedDate() {
        try {
            return asked == null ? days.today() : LocalDate.parse(asked);
        } catch (DateTimeException noDate) {
            return days.today();
        }
    }

    /** Such as <i>Twee gesprekken, 96 km</i>. */
    public String getTitle() {
        int kilometres = plan.kilometres();
        String count = wording.text("today.count", stops.size());
        return kilometres == 0 ? count : wording.text("today.countAndKilometres", count, kilometres);
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
