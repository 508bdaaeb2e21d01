package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.scheduling.Refusal;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Verdict;
import org.jspecify.annotations.Nullable;

/** Looks what moments would mean: by the rules, and on the road. */
@Dependent
class Outlooks {

    @Inject
    private AgendaService agenda;

    @Inject
    private CoachDays days;

    @Inject
    private Wording wording;

    @Inject
    private Clock clock;

    Outlook of(Appointment appointment, Instant start) {
        Verdict verdict = agenda.judge(Wish.toMove(appointment), start);
        TimeRange time = verdict.slot().time();
        String taken = taken(appointment, time);
        return new Outlook(
                start,
                wording.moment(time),
                wording.day(start).toString(),
                !start.isAfter(clock.instant()),
                taken,
                verdict.broken().stream()
                        .filter(rule -> taken == null || rule != Refusal.OVERLAPS)
                        .map(rule -> wording.text("requests.rule." + rule))
                        .toList(),
                drives(appointment, time));
    }

    /** Whom he meets then already. */
    private @Nullable String taken(Appointment appointment, TimeRange time) {
        return agenda.appointments(appointment.coach(), time).stream()
                .filter(other -> other.getId() != appointment.getId())
                .map(Appointment::person)
                .map(Person::agendaName)
                .findFirst()
                .orElse(null);
    }

    private List<String> drives(Appointment appointment, TimeRange time) {
        if (appointment.commitment().place() == null) {
            return List.of();
        }
        DayPlan<Appointment> plan = days.planWith(appointment, time);
        return Stream.concat(
                        plan
                                .driveTo(appointment)
                                .map(leg -> wording.text("requests.drive.there", wording.drive(leg)))
                                .stream(),
                        plan
                                .driveFrom(appointment)
                                .map(leg -> wording.text("requests.drive.on", wording.drive(leg)))
                                .stream())
                .toList();
    }
}
