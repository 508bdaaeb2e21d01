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
import nl.goedgesprek.scheduling.Commitment;
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
    private OutsideTimes outside;

    @Inject
    private Wording wording;

    @Inject
    private Clock clock;

    /** What it would mean for an appointment to be at a moment, as long as its kind takes. */
    Outlook of(Appointment appointment, Instant start) {
        Wish wish = Wish.toMove(appointment);
        return of(wish, wish.timeFrom(start));
    }

    Outlook of(Wish wish, TimeRange time) {
        Verdict verdict = agenda.judge(wish, time);
        String taken = taken(wish, time);
        return new Outlook(
                time,
                wording.moment(time),
                wording.day(time.start()).toString(),
                !time.start().isAfter(clock.instant()),
                taken,
                verdict.broken().stream()
                        .filter(rule -> taken == null || rule != Refusal.OVERLAPS)
                        .map(rule -> rule == Refusal.OVERLAPS ? overlap(wish, time) : rule(rule))
                        .toList(),
                drives(wish, time));
    }

    private String rule(Refusal rule) {
        return wording.text("requests.rule." + rule);
    }

    /** What he does then already: in another calendar, or what else there is. */
    private String overlap(Wish wish, TimeRange time) {
        return OutsideTime.inTheWayOf(time, outside.between(wish.type().coach(), time))
                .map(taken -> wording.text("outside.rule", taken.calendar()))
                .orElseGet(() -> rule(Refusal.OVERLAPS));
    }

    /** Whom he meets then already. */
    private @Nullable String taken(Wish wish, TimeRange time) {
        return agenda.appointments(wish.type().coach(), time).stream()
                .filter(other -> !wish.moves(other.getId()))
                .map(Appointment::person)
                .map(Person::agendaName)
                .findFirst()
                .orElse(null);
    }

    private List<String> drives(Wish wish, TimeRange time) {
        Commitment wished = wish.commitmentAt(time);
        if (wished.place() == null) {
            return List.of();
        }
        DayPlan<Commitment> plan = days.planWith(wish, time);
        return Stream.concat(
                        plan
                                .driveTo(wished)
                                .map(leg -> wording.text("requests.drive.there", wording.drive(leg)))
                                .stream(),
                        plan
                                .driveFrom(wished)
                                .map(leg -> wording.text("requests.drive.on", wording.drive(leg)))
                                .stream())
                .toList();
    }
}
