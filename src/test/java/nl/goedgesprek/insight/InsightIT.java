package nl.goedgesprek.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.goedgesprek.agenda.Actor;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.Happening;
import nl.goedgesprek.agenda.HistoryLine;
import nl.goedgesprek.agenda.HistoryService;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.booking.BookingStep;
import nl.goedgesprek.booking.DraftService;
import nl.goedgesprek.booking.StepTaken;
import nl.goedgesprek.booking.StepTaken.Outcome;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.MergeService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PersonFacts;
import nl.goedgesprek.coaching.Absence;
import nl.goedgesprek.coaching.SessionService;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.CoachingForm;
import nl.goedgesprek.practice.CoachingTerms;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.Identity;
import nl.goedgesprek.practice.IdentityService;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.MeetingTypeService;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.privacy.ErasureService;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import nl.goedgesprek.travel.Postcode;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the coach looks back on adds up. Each test has a year of its own, long before anybody else's. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class InsightIT {

    private final String mark = UUID.randomUUID().toString().replace("-", "");

    @Inject
    private FiguresService figures;

    @Inject
    private KilometresService kilometres;

    @Inject
    private LogService log;

    @Inject
    private FunnelService funnel;

    @Inject
    private StepWriter writer;

    @Inject
    private StepCountService counts;

    @Inject
    private Event<StepTaken> steps;

    @Inject
    private DraftService drafts;

    @Inject
    private SessionService sessions;

    @Inject
    private AgendaService agenda;

    @Inject
    private AppointmentService appointments;

    @Inject
    private HistoryService history;

    @Inject
    private IdentityService identities;

    @Inject
    private ClientsService clients;

    @Inject
    private MergeService merges;

    @Inject
    private ErasureService erasure;

    @Inject
    private PracticeService practice;

    @Inject
    private MeetingTypeService types;

    @Inject
    private Clock clock;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    @Inject
    private CurrentCoach currentCoach;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @AfterEach
    void count_as_before() {
        coaching("video", CoachingTerms.NO_COACHING);
        coaching("wandeling", CoachingTerms.NO_COACHING);
    }

    @BeforeEach
    void sit_at_the_desk() {
        currentCoach.enter(practice.coaches().get(0).getId(), true);
    }

    @Test
    void each_conversation_counts_in_its_month_on_the_practices_calendar() {
        Person noor = person();
        Instant asked = Instant.parse("2001-11-30T10:00:00Z");
        enter("video", noor, "2001-12-31T22:30:00Z", AppointmentStatus.CONFIRMED, asked);
        enter("video", noor, "2001-12-31T23:30:00Z", AppointmentStatus.CONFIRMED, asked);
        enter("video", noor, "2001-12-10T10:00:00Z", AppointmentStatus.REQUESTED, asked);
        enter("video", noor, "2002-02-11T10:00:00Z", AppointmentStatus.DECLINED, Instant.parse("2001-12-01T10:00:00Z"));
        history.expire(practice.coaches().get(0));
        history.expire(practice.coaches().get(0));

        assertThat(figures.of(Period.named("2001-K4").orElseThrow()).months())
                .extracting(
                        month -> month.month().toString(),
                        month -> month.of(Figure.ASKED),
                        month -> month.of(Figure.ACCEPTED),
                        month -> month.of(Figure.DECLINED),
                        month -> month.of(Figure.EXPIRED),
                        month -> month.of(Figure.HELD))
                .containsExactly(
                        tuple("2001-10", 0L, 0L, 0L, 0L, 0L),
                        tuple("2001-11", 3L, 2L, 0L, 0L, 0L),
                        tuple("2001-12", 1L, 0L, 1L, 1L, 1L));
        assertThat(figures.of(Period.named("2002-01").orElseThrow()).total(Figure.HELD))
                .isEqualTo(1);
    }

    @Test
    void to_whom_nobody_came_the_coach_drove_and_of_what_was_called_off_nothing_counts() {
        Appointment missed = enter("bezoek", person(), "2004-05-06T08:00:00Z", AppointmentStatus.CONFIRMED, null);
        Appointment calledOff = enter("bezoek", person(), "2004-05-07T08:00:00Z", AppointmentStatus.CONFIRMED, null);
        sessions.mark(missed.getId(), Absence.NO_SHOW);
        sessions.mark(calledOff.getId(), Absence.CALLED_OFF);
        Period may = Period.named("2004-05").orElseThrow();

        assertThat(figures.of(may).total(Figure.HELD)).isZero();
        assertThat(figures.of(may).total(Figure.NO_SHOWS)).isEqualTo(1);
        assertThat(kilometres.trips(may)).extracting(Trip::date).containsOnly(LocalDate.of(2004, 5, 6));
    }

    @Test
    void what_happens_counts_in_the_month_in_which_it_does_and_the_months_before_stay_as_they_were() {
        Period long2005 = Period.named("2005-06").orElseThrow();
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), practice.practice().zone());
        Period now = new Period(today, today.plusDays(2));
        Person noor = person();
        Instant asked = Instant.parse("2005-06-01T10:00:00Z");
        Appointment moved = enter("video", noor, "2005-06-20T10:00:00Z", AppointmentStatus.CONFIRMED, asked);
        Appointment cancelled = enter("video", noor, "2005-06-21T10:00:00Z", AppointmentStatus.CONFIRMED, asked);
        Appointment offByCoach = enter("video", noor, "2005-06-22T10:00:00Z", AppointmentStatus.CONFIRMED, asked);
        Appointment declined = enter("video", noor, "2005-06-23T10:00:00Z", AppointmentStatus.REQUESTED, asked);
        Appointment accepted = enter("video", noor, "2005-06-24T10:00:00Z", AppointmentStatus.REQUESTED, asked);
        List<Long> then = counts(long2005, Figure.ASKED, Figure.ACCEPTED, Figure.DECLINED);
        List<Long> before = counts(now, Figure.MOVED, Figure.CANCELLED, Figure.DECLINED, Figure.ACCEPTED);

        appointments.reschedule(
                moved.getId(),
                TimeRange.startingAt(Instant.parse("2005-06-20T12:00:00Z"), Duration.ofMinutes(30)),
                moved.version());
        appointments.cancel(cancelled.getId(), null);
        appointments.cancel(cancelled.getId(), null);
        appointments.decline(offByCoach.getId(), null, offByCoach.version());
        appointments.decline(declined.getId(), null, declined.version());
        appointments.accept(accepted.getId(), accepted.time().start());

        assertThat(counts(long2005, Figure.ASKED, Figure.ACCEPTED, Figure.DECLINED))
                .isEqualTo(then)
                .containsExactly(5L, 3L, 0L);
        assertThat(counts(now, Figure.MOVED, Figure.CANCELLED, Figure.DECLINED, Figure.ACCEPTED))
                .containsExactly(before.get(0) + 1, before.get(1) + 2, before.get(2) + 1, before.get(3) + 1);
        assertThat(history.of(offByCoach.getId()))
                .extracting(HistoryLine::happening, line -> line.actor().orElseThrow(), HistoryLine::after)
                .containsExactly(
                        tuple(Happening.BOOKED, Actor.COACH, AppointmentStatus.CONFIRMED),
                        tuple(Happening.CANCELLED, Actor.COACH, AppointmentStatus.DECLINED));
    }

    @Test
    void a_visit_is_what_was_held_at_the_clients() {
        enter("bezoek", person(), "1996-05-06T08:00:00Z", AppointmentStatus.CONFIRMED, null);
        enter("wandeling", person(), "1996-05-07T08:00:00Z", AppointmentStatus.CONFIRMED, null);
        enter("video", person(), "1996-05-08T08:00:00Z", AppointmentStatus.CONFIRMED, null);
        Appointment missed = enter("bezoek", person(), "1996-05-09T08:00:00Z", AppointmentStatus.CONFIRMED, null);
        sessions.mark(missed.getId(), Absence.NO_SHOW);

        assertThat(counts(Period.named("1996-05").orElseThrow(), Figure.HELD, Figure.VISITS))
                .containsExactly(3L, 1L);
    }

    private List<Long> counts(Period period, Figure... wanted) {
        Figures all = figures.of(period);
        return Stream.of(wanted).map(all::total).toList();
    }

    @Test
    void a_new_base_leaves_the_kilometres_of_earlier_days_as_they_were() {
        enter("bezoek", person(), "2006-05-06T08:00:00Z", AppointmentStatus.CONFIRMED, null);
        enter("wandeling", person(), "2006-05-06T12:00:00Z", AppointmentStatus.CONFIRMED, null);
        enter("bezoek", person(), "2006-05-16T08:00:00Z", AppointmentStatus.CONFIRMED, null);
        Period may = Period.named("2006-05").orElseThrow();
        List<String> usual = drives(may);
        assertThat(usual).hasSize(4);
        Address home = practice.coaches().get(0).base();
        Address almere = new Address(Postcode.parse("1315 GZ").orElseThrow(), "3", null).in("Stadhuisplein", "Almere");
        try {
            present(almere, LocalDate.of(2006, 5, 10));
            List<String> moved = drives(may);
            assertThat(moved.subList(0, 2)).isEqualTo(usual.subList(0, 2));
            assertThat(moved.get(2)).contains(almere.line()).isNotEqualTo(usual.get(2));
            present(home, LocalDate.of(2006, 5, 17));
            assertThat(drives(may)).isEqualTo(moved);
        } finally {
            present(home, LocalDate.of(2006, 5, 17));
        }
    }

    private List<String> drives(Period period) {
        return kilometres.trips(period).stream()
                .map(trip ->
                        trip.date() + " " + trip.from().line() + " " + trip.to().line() + " " + trip.kilometres())
                .toList();
    }

    private void present(Address base, LocalDate since) {
        Practice now = practice.practice();
        Identity identity =
                new Identity(now.getName(), practice.coaches().get(0).getName(), base, now.zone(), now.style());
        identities.present(identity, since, null, now.version());
        currentCoach.enter(practice.coaches().get(0).getId(), true);
    }

    @Test
    void what_is_still_to_come_was_not_held() {
        MeetingType video = practice.meetingType("video").orElseThrow();
        Instant tomorrow = new Tables(dataSource).apart(video, clock.instant().plus(Duration.ofDays(400)));
        LocalDate day = LocalDate.ofInstant(tomorrow, practice.practice().zone());
        Period period = new Period(day, day.plusDays(1));
        long before = figures.of(period).total(Figure.HELD);
        enter("video", person(), tomorrow.toString(), AppointmentStatus.CONFIRMED, clock.instant());

        assertThat(figures.of(period).total(Figure.HELD)).isEqualTo(before);
    }

    @Test
    void kilometres_are_those_of_the_days_route_and_stay_when_the_visit_is_erased() {
        Appointment visit = enter("bezoek", person(), "2003-05-06T08:00:00Z", AppointmentStatus.CONFIRMED, null);
        enter("bezoek", person(), "2003-05-07T08:00:00Z", AppointmentStatus.CANCELLED, null);
        Period may = Period.named("2003-05").orElseThrow();
        List<Trip> trips = kilometres.trips(may);

        assertThat(trips).extracting(Trip::date).containsOnly(LocalDate.of(2003, 5, 6));
        assertThat(trips)
                .hasSize(2)
                .allSatisfy(trip -> assertThat(trip.kilometres())
                        .isEqualTo(trips.get(0).kilometres())
                        .isBetween(10, 30));
        assertThat(trips.get(0).to().line()).isEqualTo("3511 AB 12, Utrecht");

        erasure.erase(visit.getId());

        assertThat(kilometres.months(may))
                .containsExactly(new KilometresService.Month(
                        may.months().get(0), 2, 2 * trips.get(0).kilometres()));
        assertThat(kilometres.trips(may).get(0).to().line().strip()).isEqualTo("3511 AB");
    }

    @Test
    void the_log_names_only_who_agreed_and_calls_the_others_by_a_number_that_stays() {
        Person noor = person();
        Person joost = person();
        coaching("video", new CoachingTerms(CoachingForm.INDIVIDUAL, true));
        enter("video", noor, "2004-02-02T09:00:00Z", AppointmentStatus.CONFIRMED, null);
        enter("video", noor, "2004-03-02T09:00:00Z", AppointmentStatus.CONFIRMED, null);
        enter("video", joost, "2004-02-03T09:00:00Z", AppointmentStatus.CONFIRMED, null);
        enter("wandeling", joost, "2004-02-04T09:00:00Z", AppointmentStatus.CONFIRMED, null);
        consent(noor, LocalDate.of(2004, 1, 1));
        Period year = Period.named("2004").orElseThrow();

        List<LogLine> lines = log.lines(year);

        LogLine named = line(lines, noor.getName());
        assertThat(named.conversations()).isEqualTo(2);
        assertThat(named.hours()).isEqualByComparingTo("1");
        assertThat(named.first()).isEqualTo(LocalDate.of(2004, 2, 2));
        assertThat(named.last()).isEqualTo(LocalDate.of(2004, 3, 2));
        assertThat(named.terms()).isEqualTo(new CoachingTerms(CoachingForm.INDIVIDUAL, true));
        LogLine unnamed = line(lines, null);
        assertThat(lines).hasSize(2);
        assertThat(unnamed.hours()).isEqualByComparingTo("0.5");
        assertThat(log.lines(year)).isEqualTo(lines);

        coaching("wandeling", new CoachingTerms(CoachingForm.GROUP, false));
        assertThat(log.lines(year))
                .filteredOn(line -> line.number() == unnamed.number())
                .extracting(line -> line.terms().form(), line -> line.hours().toString())
                .containsExactly(tuple(CoachingForm.INDIVIDUAL, "0.50"), tuple(CoachingForm.GROUP, "1.00"));

        consent(noor, null);
        assertThat(log.lines(year)).extracting(LogLine::named).containsOnly(Optional.empty());
    }

    @Test
    void a_kind_that_is_held_on_other_terms_leaves_what_was_agreed_as_it_was() {
        CoachingTerms agreed = new CoachingTerms(CoachingForm.INDIVIDUAL, true);
        coaching("video", agreed);
        enter("video", person(), "1997-02-03T09:00:00Z", AppointmentStatus.CONFIRMED, null);
        Period year = Period.named("1997").orElseThrow();

        coaching("video", new CoachingTerms(CoachingForm.GROUP, false));
        assertThat(log.lines(year)).extracting(LogLine::terms).containsExactly(agreed);

        coaching("video", CoachingTerms.NO_COACHING);
        assertThat(log.lines(year)).extracting(LogLine::terms).containsExactly(agreed);
    }

    @Test
    void who_turns_out_to_be_somebody_else_has_that_ones_number_and_who_is_erased_is_named_no_more() {
        coaching("video", new CoachingTerms(CoachingForm.INDIVIDUAL, false));
        Person kept = person();
        Person gone = person();
        Appointment first = enter("video", kept, "1998-02-02T09:00:00Z", AppointmentStatus.CONFIRMED, null);
        enter("video", gone, "1998-02-03T09:00:00Z", AppointmentStatus.CONFIRMED, null);
        consent(gone, LocalDate.of(1998, 1, 1));
        Period year = Period.named("1998").orElseThrow();
        int number = line(log.lines(year), null).number();

        merges.mergePeople(new MergeService.Pair(kept.getId(), version(kept), gone.getId(), version(gone)));

        assertThat(log.lines(year))
                .extracting(
                        LogLine::number,
                        LogLine::conversations,
                        line -> line.named().orElse(""))
                .containsExactly(tuple(number, 2L, kept.getName()));

        erasure.erase(first.getId());
        assertThat(log.lines(year)).extracting(LogLine::conversations).containsExactlyInAnyOrder(1L, 1L);
    }

    @Test
    void steps_counted_and_written_down_by_many_at_once_are_all_there() throws Exception {
        Period ever = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2029, 1, 1));
        StepTaken taken = new StepTaken(BookingStep.INTAKE, Outcome.TOO_FAR);
        writer.write();
        long before = counts.in(ever).getOrDefault(taken, 0L);

        AtOnce.call(IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(thread -> () -> {
                    for (int i = 0; i < 200; i++) {
                        steps.fire(taken);
                        if (i % 50 == thread) {
                            writer.write();
                        }
                    }
                    return true;
                })
                .toList());
        writer.write();

        assertThat(counts.in(ever).get(taken)).isEqualTo(before + 8 * 200);
    }

    @Test
    void two_nodes_that_add_to_the_same_day_lose_nothing() throws Exception {
        LocalDate day = LocalDate.of(2006, 1, 1).plusDays(Math.floorMod(mark.hashCode(), 300));
        StepTaken taken = new StepTaken(BookingStep.YOU, Outcome.PASSED);
        Period year = Period.named("2006").orElseThrow();
        long before = counts.in(year).getOrDefault(taken, 0L);

        AtOnce.call(Collections.nCopies(8, () -> {
            for (int i = 0; i < 25; i++) {
                addUntilDone(day, taken);
            }
            return true;
        }));

        assertThat(counts.in(year).get(taken)).isEqualTo(before + 8 * 25);
    }

    private void addUntilDone(LocalDate day, StepTaken taken) {
        boolean done = false;
        while (!done) {
            try {
                counts.add(day, taken, 1);
                done = true;
            } catch (EJBException other) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void a_step_that_is_rolled_back_was_not_taken() throws Exception {
        Period today = today();
        StepTaken taken = new StepTaken(BookingStep.CONVERSATION, Outcome.TOO_FAR);

        transaction.begin();
        steps.fire(taken);
        transaction.rollback();
        writer.write();

        assertThat(counts.in(today)).doesNotContainKey(taken);
    }

    @Test
    void a_draft_counts_once_at_each_step() {
        Period today = today();
        MeetingType visit = practice.meetingType("bezoek").orElseThrow();
        Map<BookingStep, Long> before = reached(today);
        SecretCode key = drafts.open(Language.NL);

        drafts.choose(key, visit);
        drafts.choose(key, visit);
        drafts.choose(key, practice.meetingType("video").orElseThrow());
        drafts.leaveQuestions(key);

        Map<BookingStep, Long> after = reached(today);
        assertThat(BookingStep.values())
                .allSatisfy(step -> assertThat(after.getOrDefault(step, 0L) - before.getOrDefault(step, 0L))
                        .as(step.name())
                        .isEqualTo(step == BookingStep.INTAKE ? 0 : 1));
    }

    @Test
    void who_was_counted_when_he_saw_the_first_step_is_not_counted_there_again_when_he_chooses() {
        Period today = today();
        StepTaken chosen = new StepTaken(BookingStep.CONVERSATION, Outcome.PASSED);
        long seen = reached(today).getOrDefault(BookingStep.CONVERSATION, 0L);
        long passed = counts.in(today).getOrDefault(chosen, 0L);

        drafts.see();
        drafts.see();
        drafts.choose(
                drafts.openSeen(Language.NL), practice.meetingType("video").orElseThrow());

        assertThat(reached(today)).containsEntry(BookingStep.CONVERSATION, seen + 2);
        assertThat(counts.in(today)).containsEntry(chosen, passed + 1);
    }

    private Map<BookingStep, Long> reached(Period period) {
        return funnel.of(period).lines().stream().collect(Collectors.toMap(Funnel.Line::step, Funnel.Line::reached));
    }

    private Period today() {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), practice.practice().zone());
        return new Period(today.minusDays(1), today.plusDays(2));
    }

    private static LogLine line(List<LogLine> lines, @Nullable String name) {
        return lines.stream()
                .filter(line -> line.named().equals(Optional.ofNullable(name)))
                .findFirst()
                .orElseThrow();
    }

    private int version(Person person) {
        return clients.person(person.getId()).orElseThrow().version();
    }

    private void coaching(String slug, CoachingTerms terms) {
        MeetingType type = practice.meetingType(slug).orElseThrow();
        types.decide(type, type.settings().counting(terms), type.version());
    }

    private void consent(Person person, @Nullable LocalDate on) {
        Contact known = new Contact(person.getName(), person.getEmail(), null, Language.NL, null, null, null);
        clients.correct(person.getId(), new PersonFacts(known, person.roles(), on), version(person));
    }

    private Person person() {
        return clients.register(
                new Contact("Inzicht " + UUID.randomUUID(), mark + "@example.nl", null, Language.NL, null, null, null));
    }

    /** @param asked when; at its start when null */
    private Appointment enter(
            String slug, Person person, String start, AppointmentStatus status, @Nullable Instant asked) {
        MeetingType type = practice.meetingType(slug).orElseThrow();
        Address address = slug.equals("bezoek")
                ? new Address(new Postcode("NL", "3511 AB"), "12", null).in(null, "Utrecht")
                : null;
        Instant from = Instant.parse(start);
        Reservation reservation = new Reservation(
                new Wish(type, address, null), from, person, SecretCode.random().hash());
        return agenda.enter(reservation, status, asked == null ? from : asked);
    }
}
