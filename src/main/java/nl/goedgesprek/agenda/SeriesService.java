package nl.goedgesprek.agenda;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Diary;
import nl.goedgesprek.scheduling.Rhythm;
import nl.goedgesprek.scheduling.SeriesPlanner;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.TravelTimes;
import nl.goedgesprek.scheduling.Verdict;

/** Plans a series of conversations with one person: proposes moments, and puts what the coach chose into his agenda. */
@Stateless
@Allowed(Circle.DESK)
public class SeriesService {

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private AgendaService agenda;

    @Inject
    private AgendaRepository repository;

    @Inject
    private DiaryReader diaries;

    @Inject
    private PracticeService practice;

    @Inject
    private ClientsService clients;

    @Inject
    private TravelTimes travelTimes;

    @Inject
    private Clock clock;

    @Inject
    private Event<AppointmentChanged> changes;

    @Inject
    private Event<SeriesPlanned> series;

    /**
     * Proposals for a series. Nothing is kept free for it.
     *
     * @param own moments of the coach's own choice that the draft will be asked about besides
     */
    public SeriesDraft draft(Wish wish, Rhythm rhythm, Collection<Instant> own) {
        currentCoach.requireOwn(wish.coach());
        Stream<LocalDate> wanted = rhythm.dates().stream()
                .flatMap(date ->
                        Stream.of(date.minusDays(SeriesPlanner.DAYS_AROUND), date.plusDays(SeriesPlanner.DAYS_AROUND)));
        Diary diary = diary(wish, Stream.concat(wanted, own.stream().map(this::dateOf)));
        SeriesPlanner planner = planner(wish);
        return new SeriesDraft(planner, diary, planner.plan(diary, rhythm));
    }

    /**
     * Makes all moments the person's, or none. No booking rule binds the coach, but each moment must be as he saw it.
     *
     * @return the appointments, in order of time
     * @throws SeriesRefusedException when at a moment he has another appointment, or when one breaks a rule of which he
     *     was not told
     * @throws nl.goedgesprek.clients.PersonLeavingException when it was asked that the person is forgotten
     */
    public List<Appointment> confirm(Series planned) {
        Wish wish = planned.wish();
        currentCoach.requireOwn(wish.coach());
        agenda.lock(wish.coach());
        List<Instant> lost = lost(planned);
        if (!lost.isEmpty()) {
            throw new SeriesRefusedException(lost);
        }
        Person person = clients.person(planned.person())
                .orElseThrow(() -> new IllegalArgumentException("no person " + planned.person()));
        List<Appointment> made = planned.starts().stream()
                .sorted()
                .map(start ->
                        new Reservation(wish, start, person, SecretCode.random().hash()))
                .map(this::enter)
                .toList();
        clients.requireStaying(person);
        tell(planned, made.stream().map(Appointment::getId).toList());
        return made;
    }

    private Appointment enter(Reservation reservation) {
        try {
            return agenda.enter(reservation, AppointmentStatus.CONFIRMED);
        } catch (SlotRefusedException taken) {
            throw new SeriesRefusedException(List.of(reservation.start()));
        }
    }

    private void tell(Series planned, List<Long> made) {
        if (planned.invites()) {
            made.forEach(id -> changes.fire(new AppointmentChanged(id, Change.BOOKED)));
        }
        Long programme = planned.programme();
        if (programme != null) {
            series.fire(new SeriesPlanned(programme, made));
        }
    }

    /** The moments that cannot be, or are not as the coach saw them. */
    private List<Instant> lost(Series planned) {
        Wish wish = planned.wish();
        List<Instant> starts = planned.starts();
        Diary diary = diary(wish, starts.stream().map(this::dateOf));
        List<Verdict> verdicts = planner(wish).judge(diary, starts);
        List<TimeRange> taken = new ArrayList<>(appointments(wish, starts));
        List<Instant> lost = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            TimeRange time = wish.timeFrom(starts.get(i));
            boolean asSeen = planned.choices()
                    .get(i)
                    .accepted()
                    .containsAll(verdicts.get(i).broken());
            if (!asSeen || taken.stream().anyMatch(time::overlaps)) {
                lost.add(starts.get(i));
            }
            taken.add(time);
        }
        return lost.stream().sorted().toList();
    }

    private List<TimeRange> appointments(Wish wish, List<Instant> starts) {
        Instant first = starts.stream().min(Instant::compareTo).orElseThrow();
        Instant last = starts.stream().max(Instant::compareTo).orElseThrow();
        TimeRange span = new TimeRange(first, wish.timeFrom(last).end());
        return repository.commitments(wish.coach(), span).stream()
                .map(occupying -> occupying.commitment().time())
                .toList();
    }

    /** Read once, for all of these dates. */
    private Diary diary(Wish wish, Stream<LocalDate> dates) {
        List<LocalDate> ordered = dates.sorted().toList();
        return diaries.around(wish, ordered.get(0), ordered.get(ordered.size() - 1), clock.instant());
    }

    private SeriesPlanner planner(Wish wish) {
        return new SeriesPlanner(travelTimes, wish.type().terms(), wish.place());
    }

    private LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    private ZoneId zone() {
        return practice.practice().zone();
    }
}
