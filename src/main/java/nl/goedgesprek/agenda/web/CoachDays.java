package nl.goedgesprek.agenda.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.BlockedTime;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.agenda.BusyService;
import nl.goedgesprek.agenda.BusyTime;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.DayPlanner;
import nl.goedgesprek.agenda.Unavailable;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.platform.AskedDates;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Commitment;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.travel.PostcodeTravelTimes;
import org.jspecify.annotations.Nullable;

/** Reads the coach's days from the agenda, on the clock of the practice. */
@Dependent
class CoachDays {

    @Inject
    private AgendaService agenda;

    @Inject
    private BlockingService blocking;

    @Inject
    private BusyService busy;

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private PostcodeTravelTimes travel;

    @Inject
    private Clock clock;

    private @Nullable ZoneId zone;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The date that an address asks for; today when it asks for none, or for one that does not exist. */
    LocalDate dateOrToday(@Nullable String asked) {
        return AskedDates.date(asked).orElseGet(this::today);
    }

    /** Asked once: it never changes. */
    ZoneId zone() {
        if (zone == null) {
            zone = practice.practice().zone();
        }
        return zone;
    }

    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone());
    }

    /** How many appointments begin on each of these dates, both included; a date without any is not among them. */
    Map<LocalDate, Long> appointmentsOn(LocalDate from, LocalDate to) {
        return agenda.starts(currentCoach.get(), between(from, to.plusDays(1))).stream()
                .collect(groupingBy(start -> local(start).toLocalDate(), counting()));
    }

    DayPlan<Appointment> plan(LocalDate date) {
        return plans(date, date.plusDays(1)).get(0);
    }

    /** A plan for each date from the first up to, and not including, the second. */
    List<DayPlan<Appointment>> plans(LocalDate from, LocalDate to) {
        Coach coach = currentCoach.get();
        DayPlanner planner = planner(coach);
        List<Appointment> appointments = agenda.appointments(coach, between(from, to));
        List<Commitment> blocked = blocking.between(coach, between(from, to)).stream()
                .map(BlockedTime::commitment)
                .toList();
        List<Commitment> outside = busy.between(coach, between(from, to)).stream()
                .map(BusyTime::commitment)
                .toList();
        Map<LocalDate, List<Appointment>> ofDates = appointments.stream()
                .collect(groupingBy(
                        appointment -> local(appointment.time().start()).toLocalDate()));
        return from.datesUntil(to)
                .map(date -> Optional.ofNullable(ofDates.get(date))
                        .map(ofDate -> planner.plan(
                                date,
                                ofDate,
                                Appointment::commitment,
                                new Unavailable(on(date, blocked), on(date, outside))))
                        .orElseGet(() -> new DayPlan<>(date, List.of(), null)))
                .toList();
    }

    /** Whether the coach still has to be at a conversation. */
    boolean isAhead(Appointment appointment) {
        return !appointment.isDoneAt(clock.instant());
    }

    private List<Commitment> on(LocalDate date, List<Commitment> times) {
        TimeRange day = between(date, date.plusDays(1));
        return times.stream().filter(time -> time.time().overlaps(day)).toList();
    }

    /** The day of a moment as it would be if this wish were granted then; what it moves is no more where it is now. */
    DayPlan<Commitment> planWith(Wish wish, TimeRange time) {
        LocalDate date = local(time.start()).toLocalDate();
        Coach coach = wish.type().coach();
        List<Commitment> commitments = Stream.concat(
                        agenda.appointments(coach, between(date, date.plusDays(1))).stream()
                                .filter(other -> !wish.moves(other.getId()))
                                .map(Appointment::commitment),
                        Stream.of(wish.commitmentAt(time)))
                .toList();
        return planner(coach).plan(date, commitments, Function.identity());
    }

    private DayPlanner planner(Coach coach) {
        return new DayPlanner(zone(), coach.base().place(), travel, travel::kilometres);
    }

    /** From the first moment of a date up to that of another. */
    TimeRange between(LocalDate from, LocalDate to) {
        return TimeRange.ofDays(from, to, zone());
    }
}
