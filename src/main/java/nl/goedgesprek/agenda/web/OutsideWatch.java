package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.Hindrance;
import nl.goedgesprek.agenda.Stop;
import nl.goedgesprek.practice.CurrentCoach;
import org.jspecify.annotations.Nullable;

/** Looks ahead whether what stands in the coach's other calendars leaves his conversations as they are. */
@Named
@RequestScoped
public class OutsideWatch {

    private static final int DAYS_AHEAD = 28;

    @Inject
    private CoachDays days;

    @Inject
    private OutsideTimes outside;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private Wording wording;

    private @Nullable List<Appointment> troubled;

    /** How many conversations cannot be as they are, in words; empty when all can. */
    public String getWarning() {
        return troubled().isEmpty()
                ? ""
                : wording.text(
                        "outside.warning",
                        troubled().size(),
                        wording.date(day(troubled().get(0))));
    }

    /** The day of the first of them. */
    public LocalDate getDay() {
        return day(troubled().get(0));
    }

    private LocalDate day(Appointment appointment) {
        return wording.day(appointment.time().start());
    }

    private List<Appointment> troubled() {
        if (troubled == null) {
            LocalDate today = days.today();
            List<OutsideTime> taken =
                    outside.between(currentCoach.get(), days.between(today, today.plusDays(DAYS_AHEAD)));
            troubled = taken.isEmpty()
                    ? List.of()
                    : days.plans(today, today.plusDays(DAYS_AHEAD)).stream()
                            .flatMap(plan -> troubled(plan, taken))
                            .toList();
        }
        return troubled;
    }

    private Stream<Appointment> troubled(DayPlan<Appointment> plan, List<OutsideTime> taken) {
        return plan.stops().stream()
                .filter(stop -> outside.clash(stop.meeting(), taken).isPresent() || isHindered(stop))
                .map(Stop::meeting);
    }

    private static boolean isHindered(Stop<Appointment> stop) {
        return stop.driveThere()
                .filter(leg -> leg.hindrance() == Hindrance.OUTSIDE)
                .isPresent();
    }
}
