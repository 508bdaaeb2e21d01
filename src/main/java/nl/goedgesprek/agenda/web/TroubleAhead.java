package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.Stop;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** Looks ahead, as far as visitors book, whether the coach can be at his conversations as his agendas are now. */
@Named
@RequestScoped
public class TroubleAhead {

    /** However near visitors have to book. */
    private static final int LEAST_DAYS = 28;

    @Inject
    private CoachDays days;

    @Inject
    private OutsideTimes outside;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private PracticeService practice;

    @Inject
    private Wording wording;

    private @Nullable List<Appointment> troubled;

    /** How many conversations cannot be as they are, in words; empty when all can. */
    public String getWarning() {
        return troubled().isEmpty()
                ? ""
                : wording.text(
                        "today.trouble",
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
            Coach coach = currentCoach.get();
            LocalDate today = days.today();
            LocalDate end = today.plusDays(daysAhead(coach) + 1L);
            List<OutsideTime> taken = outside.between(coach, days.between(today, end));
            troubled = days.plans(today, end).stream()
                    .flatMap(plan -> troubled(plan, taken))
                    .toList();
        }
        return troubled;
    }

    private int daysAhead(Coach coach) {
        return practice.meetingTypes(coach).stream()
                .mapToInt(type -> type.terms().horizonDays())
                .reduce(LEAST_DAYS, Math::max);
    }

    /** A drive that cannot be is the trouble of the conversation to which it leads; the one home waits until it can be. */
    private Stream<Appointment> troubled(DayPlan<Appointment> plan, List<OutsideTime> taken) {
        return plan.stops().stream()
                .filter(stop -> days.isAhead(stop.meeting()))
                .filter(stop -> outside.clash(stop.meeting(), taken).isPresent() || isTooLate(stop))
                .map(Stop::meeting);
    }

    private static boolean isTooLate(Stop<Appointment> stop) {
        return stop.driveThere().filter(leg -> !leg.isPossible()).isPresent();
    }
}
