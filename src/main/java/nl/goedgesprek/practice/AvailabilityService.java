package nl.goedgesprek.practice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.scheduling.LocalInterval;

/**
 * Where the coach decides when he receives and how far he drives, he and no other. What is agreed already stands, whatever
 * he decides.
 */
@Stateless
@Allowed(Circle.COACHES)
public class AvailabilityService {

    /** Who is away for longer closes his week. */
    public static final int LONGEST_EXCEPTION_DAYS = 366;

    @Inject
    private PracticeRepository repository;

    @Inject
    private CurrentCoach currentCoach;

    public Availability of(Coach coach) {
        currentCoach.requireOwn(coach);
        return new Availability(
                repository.weeklyHours(coach).stream()
                        .collect(groupingBy(OpenInterval::weekday, mapping(OpenInterval::interval, toList()))),
                coach.driveLimits());
    }

    /**
     * Receives in other hours, and drives farther or less far, from now on.
     *
     * @param version of the coach that was seen when this was decided
     * @throws SettingsChangedException when he was changed meanwhile
     */
    public void decide(Coach seen, Availability availability, int version) {
        currentCoach.requireOwn(seen);
        Coach coach = repository.lockedCoach(seen.getId());
        if (coach.version() != version) {
            throw new SettingsChangedException();
        }
        coach.drive(availability.limits());
        repository.forgetWeeklyHours(coach);
        availability
                .weekly()
                .forEach((day, hours) -> hours.forEach(each -> repository.add(new OpenInterval(coach, day, each))));
    }

    /** The dates from this one on that differ from the week, in order. */
    public List<DayHours> exceptions(Coach coach, LocalDate from) {
        currentCoach.requireOwn(coach);
        return repository.overrides(coach, from, LocalDate.of(9999, 12, 31)).stream()
                .map(override -> new DayHours(override.date(), override.intervals()))
                .sorted((one, other) -> one.date().compareTo(other.date()))
                .toList();
    }

    /**
     * Gives each date of a period, the last one included, other hours than its week has, or none.
     *
     * @throws IllegalArgumentException when it ends before it begins, or lasts longer than
     *     {@value #LONGEST_EXCEPTION_DAYS} days
     */
    public void except(Coach seen, LocalDate from, LocalDate to, List<LocalInterval> hours) {
        if (to.isBefore(from) || from.plusDays(LONGEST_EXCEPTION_DAYS).isBefore(to)) {
            throw new IllegalArgumentException("no period: " + from + " to " + to);
        }
        currentCoach.requireOwn(seen);
        Coach coach = repository.lockedCoach(seen.getId());
        repository.overrides(coach, from, to).forEach(repository::remove);
        repository.flush();
        from.datesUntil(to.plusDays(1)).forEach(date -> repository.add(new OverrideDay(coach, date, hours)));
    }

    /** The numbers of what differs in a period, the last date included, for who keeps it as it is. */
    @Allowed(Circle.SERVICES)
    public List<Long> numbers(Coach coach, LocalDate from, LocalDate to) {
        currentCoach.requireOwn(coach);
        return repository.overrides(coach, from, to).stream()
                .map(OverrideDay::getId)
                .toList();
    }

    /** Gives the dates of a period, the last one included, the hours of their week again. */
    @Allowed(Circle.SERVICES)
    public void follow(Coach seen, LocalDate from, LocalDate to) {
        currentCoach.requireOwn(seen);
        Coach coach = repository.lockedCoach(seen.getId());
        repository.overrides(coach, from, to).forEach(repository::remove);
    }
}
