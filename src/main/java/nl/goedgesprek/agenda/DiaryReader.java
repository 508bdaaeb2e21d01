package nl.goedgesprek.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Commitment;
import nl.goedgesprek.scheduling.Diary;
import nl.goedgesprek.scheduling.Place;
import nl.goedgesprek.scheduling.TimeRange;

/** Reads all that the rules of scheduling may see around some dates: whole weeks, for limits count per week. */
@Dependent
class DiaryReader {

    @Inject
    private AgendaRepository repository;

    @Inject
    private BlockedTimeRepository blockedTimes;

    @Inject
    private BusyTimeRepository busyTimes;

    @Inject
    private PracticeService practice;

    /**
     * The diary for candidates that start on the given local dates, both included.
     *
     * @param wish what it holds or moves itself is left out
     */
    Diary around(Wish wish, LocalDate from, LocalDate to, Instant now) {
        Coach coach = wish.coach();
        LocalDate first =
                from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusDays(1);
        LocalDate last = to.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusDays(2);
        ZoneId zone = practice.practice().zone();
        TimeRange near = TimeRange.ofDays(first, last.plusDays(1), zone);
        return new Diary(
                now,
                practice.openHours(coach, first, last),
                coach.base().place(),
                coach.driveLimits(),
                commitments(wish, near, now));
    }

    /** The local dates, both ends included, on which something keeps him elsewhere than where he starts from. */
    Set<LocalDate> daysAway(Wish wish, LocalDate from, LocalDate to, Instant now) {
        ZoneId zone = practice.practice().zone();
        Place base = wish.coach().base().place();
        return commitments(wish, TimeRange.ofDays(from, to.plusDays(1), zone), now).stream()
                .filter(commitment -> commitment.place() != null && !base.equals(commitment.place()))
                .map(commitment -> LocalDate.ofInstant(commitment.time().start(), zone))
                .filter(date -> !date.isBefore(from) && !date.isAfter(to))
                .collect(Collectors.toSet());
    }

    private List<Commitment> commitments(Wish wish, TimeRange near, Instant now) {
        Coach coach = wish.coach();
        return Stream.of(
                        repository.commitments(coach, near).stream()
                                .filter(occupying -> !wish.moves(occupying.id()))
                                .map(Occupying::commitment),
                        blockedTimes.between(coach, near).stream().map(BlockedTime::commitment),
                        busyTimes.between(coach, near).stream().map(BusyTime::commitment),
                        repository.heldByOthers(coach, wish.holder(), now).stream()
                                .map(HeldMoment::commitment))
                .flatMap(all -> all)
                .toList();
    }
}
