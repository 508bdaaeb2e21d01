package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.practice.CurrentCoach;
import org.jspecify.annotations.Nullable;

/** What stands beside the agenda: the route of the day that it opens on, and who has waited longest for an answer. */
@Named
@RequestScoped
public class AgendaDay {

    @Inject
    private AgendaPage agenda;

    @Inject
    private AgendaService appointments;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private CoachDays days;

    @Inject
    private StopCards cards;

    @Inject
    private RequestCards requests;

    @Inject
    private Wording wording;

    private @Nullable DayPlan<Appointment> plan;
    private @Nullable List<StopCard> stops;
    private @Nullable Optional<RequestCard> waiting;

    /** Looked up when somebody asks: what the calendar asks for in between has nothing beside it. */
    private DayPlan<Appointment> plan() {
        if (plan == null) {
            plan = days.plan(agenda.getDate());
        }
        return plan;
    }

    public String getDate() {
        return wording.date(agenda.getDate());
    }

    public List<StopCard> getStops() {
        if (stops == null) {
            stops = cards.of(plan());
        }
        return stops;
    }

    public @Nullable DriveLine getHome() {
        return cards.home(plan()).orElse(null);
    }

    /** Who asked first and has no answer yet; none when nobody waits. */
    public @Nullable RequestCard getWaiting() {
        if (waiting == null) {
            waiting = appointments.waiting(currentCoach.get()).stream()
                    .filter(asked -> asked.getStatus() != AppointmentStatus.PROPOSED)
                    .findFirst()
                    .map(requests::card);
        }
        return waiting.orElse(null);
    }
}
