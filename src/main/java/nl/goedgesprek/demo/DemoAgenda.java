package nl.goedgesprek.demo;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Slot;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Venue;

/** Writes the fictional weeks down: what lies ahead on moments that are really free, what is behind as it was. */
@Dependent
class DemoAgenda {

    private static final long SEED = 1948;
    private static final int WITHOUT_ANSWERS = 5;
    private static final Duration ASKED_BEFORE = Duration.ofDays(12);

    @Inject
    private AgendaService agenda;

    @Inject
    private BlockingService blocking;

    @Inject
    private PracticeService practice;

    @Inject
    private ClientsService clients;

    @Inject
    private IntakeService intake;

    private final Random random = new Random(SEED);
    private final List<DemoClient> waiting = new ArrayList<>();
    private final Map<Contact, Person> known = new HashMap<>();

    /** Fills the days from the first up to and not including the second. */
    void fill(LocalDate from, LocalDate to, LocalDate today) {
        from.datesUntil(to).forEach(date -> fillDay(date, today));
    }

    private void fillDay(LocalDate date, LocalDate today) {
        Coach coach = practice.coaches().get(0);
        DemoWeek.blocked(date, today).forEach(blocked -> {
            Instant start = date.atTime(blocked.from()).atZone(zone()).toInstant();
            Instant end = date.atTime(blocked.to()).atZone(zone()).toInstant();
            blocking.block(coach, new TimeRange(start, end), blocked.title());
        });
        DemoWeek.meetings(date, today)
                .forEach(meeting ->
                        practice.meetingType(meeting.type()).ifPresent(type -> meet(date, today, meeting, type)));
    }

    private void meet(LocalDate date, LocalDate today, DemoWeek.Meeting meeting, MeetingType type) {
        DemoClient client = next();
        Wish wish = new Wish(type, type.getVenue() == Venue.AT_CLIENT ? client.address() : null, null);
        Instant wanted = date.atTime(meeting.time()).atZone(zone()).toInstant();
        Duration notice = type.terms().minimumNotice().plusDays(1);
        boolean rulesApply = date.isAfter(today.plusDays(notice.toDays()));
        Optional<Instant> start = rulesApply ? nearestFree(wish, date, wanted) : Optional.of(wanted);
        start.filter(moment -> isFree(wish, moment))
                .ifPresent(moment -> enter(new Meeting(wish, moment, meeting.status()), client));
    }

    private Optional<Instant> nearestFree(Wish wish, LocalDate date, Instant wanted) {
        return agenda.freeSlots(wish, date, date).stream()
                .map(Slot::time)
                .map(TimeRange::start)
                .min(comparing(start -> Duration.between(wanted, start).abs()));
    }

    private void enter(Meeting meeting, DemoClient client) {
        Person person = known.computeIfAbsent(client.contact(), clients::register);
        prepare(agenda.enter(reservation(meeting.wish(), meeting.start(), person), meeting.status()), client);
    }

    /**
     * Somebody to whom nothing that is free appeals: he proposes an afternoon and two evenings in the week after
     * next. As whoever books, he writes himself down anew, for the coach to find out that he is the same.
     */
    void suggest(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(1);
        List<Instant> moments = Stream.of(
                        monday.atTime(16, 0),
                        monday.plusDays(1).atTime(19, 30),
                        monday.plusDays(3).atTime(20, 0))
                .map(moment -> moment.atZone(zone()).toInstant())
                .toList();
        DemoClient client = next();
        practice.meetingTypes().stream()
                .filter(type -> type.getVenue() == Venue.AT_CLIENT)
                .findFirst()
                .map(type -> reservation(
                        new Wish(type, client.address(), null), moments.get(0), clients.register(client.contact())))
                .ifPresent(reservation -> prepare(agenda.enterSuggestion(reservation, moments), client));
    }

    /**
     * Writes down what is long behind, each asked for some days before it was. From the first day up to and not
     * including the second.
     */
    void lookBack(LocalDate from, LocalDate to) {
        from.datesUntil(to)
                .forEach(date -> DemoWeek.longAgo(date)
                        .forEach(meeting ->
                                practice.meetingType(meeting.type()).ifPresent(type -> remember(date, meeting, type))));
    }

    private void remember(LocalDate date, DemoWeek.Meeting meeting, MeetingType type) {
        DemoClient client = next();
        Wish wish = new Wish(type, type.getVenue() == Venue.AT_CLIENT ? client.address() : null, null);
        Instant start = date.atTime(meeting.time()).atZone(zone()).toInstant();
        Person person = known.computeIfAbsent(client.contact(), clients::register);
        if (isFree(wish, start)) {
            agenda.enter(reservation(wish, start, person), meeting.status(), start.minus(ASKED_BEFORE));
        }
    }

    /** Nobody meets two at once, not even here; the rules say nothing of what is past. */
    boolean isFree(Wish wish, Instant start) {
        return agenda.appointments(wish.type().coach(), wish.timeFrom(start)).isEmpty();
    }

    private static Reservation reservation(Wish wish, Instant start, Person person) {
        return new Reservation(wish, start, person, SecretCode.random().hash());
    }

    /** Who of the fictional clients has this mail address, if he has had a turn. */
    Optional<Person> known(String email) {
        return known.values().stream()
                .filter(person -> person.getEmail().equals(email))
                .findFirst();
    }

    /** Most write something beforehand. */
    private void prepare(Appointment appointment, DemoClient client) {
        if (random.nextInt(WITHOUT_ANSWERS) > 0) {
            intake.newest(appointment.type().questionnaire())
                    .ifPresent(version ->
                            intake.store(appointment.getId(), version, client.answers(), SecretCode.random()));
        }
    }

    /** Everybody has a turn before anybody has a second one. */
    private DemoClient next() {
        if (waiting.isEmpty()) {
            waiting.addAll(DemoClient.all());
            Collections.shuffle(waiting, random);
        }
        return waiting.remove(0);
    }

    private ZoneId zone() {
        return practice.practice().zone();
    }

    private record Meeting(Wish wish, Instant start, AppointmentStatus status) {}
}
