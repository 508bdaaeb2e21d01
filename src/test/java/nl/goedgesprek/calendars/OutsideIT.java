package nl.goedgesprek.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.BusyService;
import nl.goedgesprek.agenda.BusyTime;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.SlotRefusedException;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Refusal;
import nl.goedgesprek.scheduling.Slot;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.CalendarServer;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.Outcome;
import nl.goedgesprek.undo.UndoService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands in the coach's other calendar keeps visitors away, inside Payara Micro. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class OutsideIT {

    private static final OutsideCalendar.Wanted PRIVATE = new OutsideCalendar.Wanted("Privé", false);
    private static final int ROUNDS = 10;

    @Inject
    private OutsideService calendars;

    @Inject
    private OutsideReading reading;

    @Inject
    private BusyService busy;

    @Inject
    private AgendaService agenda;

    @Inject
    private AppointmentService appointments;

    @Inject
    private ClientsService clients;

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private UndoService undo;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    private CalendarServer server;
    private Coach coach;
    private Wish wish;
    private TimeRange slot;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @BeforeEach
    void start() throws Exception {
        server = new CalendarServer();
        coach = practice.coaches().get(0);
        currentCoach.enter(coach.getId(), true);
        wish = new Wish(practice.meetingType("video").orElseThrow(), null, null);
        slot = free().get(0);
    }

    @AfterEach
    void stop() {
        calendars.calendars(coach).forEach(calendar -> calendars.stop(calendar.getId()));
        agenda.appointments(coach, TimeRange.startingAt(Instant.now(), Duration.ofDays(30)))
                .forEach(appointment -> appointments.cancel(appointment.getId(), null));
        server.close();
    }

    @Test
    void what_stands_there_takes_the_moment_away_and_gives_it_back_when_it_is_off() {
        server.holds(CalendarServer.event("a", slot.start(), slot.end()));
        OutsideCalendar calendar = follow();

        assertThat(calendar.busyTimes()).isEqualTo(1);
        assertThat(calendar.busyUntil()).contains(slot.end());
        assertThat(free()).doesNotContain(slot).isNotEmpty();
        assertThatThrownBy(this::reserve)
                .isInstanceOfSatisfying(
                        SlotRefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.OVERLAPS));
        assertThatThrownBy(() -> agenda.hold(new Wish(wish.type(), null, "holder"), slot.start()))
                .isInstanceOf(SlotRefusedException.class);

        server.holds(CalendarServer.event("a", slot.start(), slot.end(), "STATUS:CANCELLED"));
        assertThat(reading.read(calendar.getId())).isTrue();

        assertThat(free()).contains(slot);
        assertThat(calendars.find(calendar.getId()).orElseThrow().busyUntil()).isEmpty();
    }

    @Test
    void the_coach_may_be_there_all_the_same_and_hears_what_he_breaks() {
        server.holds(CalendarServer.event("a", slot.start(), slot.end()));
        follow();

        assertThat(agenda.judge(wish, slot).broken()).contains(Refusal.OVERLAPS);
        assertThat(agenda.give(reservation(), false).time()).isEqualTo(slot);
    }

    @Test
    void an_appointment_that_stands_keeps_standing() {
        Appointment before = reserve();
        server.holds(CalendarServer.event("a", slot.start(), slot.end()));
        follow();

        assertThat(appointments.find(before.getId()).orElseThrow().getStatus()).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(times()).containsExactly(slot);
    }

    @Test
    void what_is_known_already_is_not_sent_again() {
        server.holds(CalendarServer.event("a", slot.start(), slot.end()));
        long id = follow().getId();
        Instant first = calendars.find(id).orElseThrow().readAt().orElseThrow();

        reading.read(id);

        assertThat(server.answers()).containsExactly(200, 304);
        assertThat(calendars.find(id).orElseThrow().readAt().orElseThrow()).isAfterOrEqualTo(first);
        assertThat(times()).containsExactly(slot);

        calendars.change(id, new OutsideCalendar.Wanted("Privé", true));
        reading.read(id);
        assertThat(server.answers()).containsExactly(200, 304, 200);
    }

    @Test
    void that_a_calendar_cannot_be_had_is_its_own_and_that_we_fail_at_it_is_ours() throws Exception {
        Tables tables = new Tables(dataSource);
        server.holds(CalendarServer.event("a", slot.start(), slot.end()));
        long id = follow().getId();
        String due = "update outside_calendar set due_at_ms = 1 where id = " + id;
        tables.change(due);
        assertThat(reading.readDue()).containsEntry(id, true);

        server.close();
        tables.change(due);
        assertThat(reading.readDue()).containsEntry(id, true);

        int days = wish.type().terms().horizonDays();
        String horizon = "update meeting_type set horizon_days = %d where slug = 'video'";
        tables.change(horizon.formatted(Integer.MAX_VALUE));
        try {
            tables.change(due);
            assertThat(reading.readDue()).containsEntry(id, false);
        } finally {
            tables.change(horizon.formatted(days));
        }
    }

    @Test
    void what_the_coach_wants_meanwhile_and_days_that_become_bookable_are_understood_anew() throws Exception {
        server.holds(CalendarServer.event("a", slot.start(), slot.end()));
        long id = follow().getId();
        calendars.claim(id, "claimant");
        calendars.change(id, new OutsideCalendar.Wanted("Privé", true));
        TimeRange window = TimeRange.startingAt(Instant.now(), Duration.ofDays(999));
        calendars.understood(
                id,
                "claimant",
                new OutsideService.Understood(
                        List.of(slot), window, false, practice.practice().zone(), new Fetched.Tag("a", null)));
        assertThat(times()).containsExactly(slot);
        assertThat(calendars.due()).contains(id);

        reading.read(id);
        reading.read(id);
        assertThat(server.answers()).containsExactly(200, 200, 304);
        new Tables(dataSource).change("update meeting_type set horizon_days = horizon_days + 10");
        reading.read(id);
        new Tables(dataSource).change("update meeting_type set horizon_days = horizon_days - 10");
        reading.read(id);
        assertThat(server.answers()).containsExactly(200, 200, 304, 200, 304);
    }

    @Test
    void by_another_clock_it_is_understood_anew() throws Exception {
        server.holds(CalendarServer.event("a", slot.start(), slot.end()));
        long id = follow().getId();
        Tables tables = new Tables(dataSource);
        String zone = practice.practice().zone().getId();

        tables.change("update practice set zone_id = 'Pacific/Auckland'");
        reading.read(id);
        reading.read(id);
        tables.change("update practice set zone_id = '" + zone + "'");
        reading.read(id);

        assertThat(server.answers()).containsExactly(200, 200, 304, 200);
    }

    @Test
    void what_was_known_stays_while_it_cannot_be_read_and_after_a_day_the_coach_hears_of_it() throws Exception {
        server.holds(CalendarServer.event("a", slot.start(), slot.end()));
        long id = follow().getId();
        server.fails(500);

        reading.read(id);

        assertThat(times()).containsExactly(slot);
        assertThat(calendars.find(id).orElseThrow().trouble()).contains(CalendarTrouble.FAILED);
        assertThat(calendars.lost(coach)).isEmpty();
        long longAgo = Instant.now().minus(Duration.ofHours(25)).toEpochMilli();
        new Tables(dataSource).change("update outside_calendar set troubled_since_ms = " + longAgo);
        reading.read(id);
        assertThat(calendars.lost(coach)).hasSize(1);

        server.fails(0);
        reading.read(id);
        assertThat(calendars.lost(coach)).isEmpty();
        assertThat(calendars.find(id).orElseThrow().trouble()).isEmpty();
    }

    @Test
    void nothing_is_kept_of_what_cannot_be_read_the_first_time() {
        server.fails(404);

        assertThatThrownBy(this::follow).isInstanceOf(UnreadableCalendarException.class);
        assertThat(calendars.calendars(coach)).isEmpty();
    }

    @Test
    void the_database_knows_neither_where_it_is_nor_what_for_and_forgets_the_rest_when_it_is_stopped()
            throws Exception {
        server.holds(CalendarServer.event("uid-of-it", slot.start(), slot.end(), "LOCATION:Notariskantoor"));
        long id = follow().getId();

        assertThat(new Tables(dataSource).rowsWithoutKey().toString())
                .doesNotContain(CalendarServer.SECRET, CalendarServer.TITLE, "Notariskantoor", "uid-of-it");
        calendars.stop(id);
        assertThat(new Tables(dataSource).rows().getOrDefault("BUSY_TIME", List.of()))
                .isEmpty();
        assertThat(new Tables(dataSource).rows().getOrDefault("OUTSIDE_CALENDAR", List.of()))
                .isEmpty();
        assertThat(free()).contains(slot);
        assertThat(reading.read(id)).isFalse();
    }

    @Test
    void who_regrets_that_he_left_one_has_its_times_back_at_once_and_it_is_read_again() throws Exception {
        server.holds(CalendarServer.event("a", slot.start(), slot.end()));
        long id = follow().getId();
        calendars.stop(id);
        assertThat(free()).contains(slot);
        assertThat(new Tables(dataSource).rowsWithoutKey().toString()).doesNotContain(CalendarServer.SECRET);
        long deed = undo.recent(List.of(DeedKind.CALENDAR_LEFT)).get(0).getId();

        assertThat(undo.undo(deed)).isEqualTo(Outcome.ALL);

        assertThat(times()).containsExactly(slot);
        assertThat(free()).doesNotContain(slot);
        assertThat(calendars.due()).contains(id);
        server.holds();
        reading.read(id);
        assertThat(server.answers()).containsExactly(200, 200);
        assertThat(times()).isEmpty();
    }

    @Test
    void what_was_long_ago_is_forgotten() {
        Instant now = Instant.now();
        TimeRange old = TimeRange.startingAt(now.minus(BusyService.KEPT).minusSeconds(7200), Duration.ofHours(1));
        TimeRange lately = TimeRange.startingAt(now.minus(Duration.ofDays(29)), Duration.ofHours(1));
        long id = follow().getId();
        busy.replace(coach, id, Instant.EPOCH, List.of(old, lately));

        busy.forgetOld();

        assertThat(busy.between(coach, new TimeRange(Instant.EPOCH, now)))
                .extracting(BusyTime::time)
                .hasSize(1)
                .allSatisfy(time -> assertThat(time.start().getEpochSecond())
                        .isEqualTo(lately.start().getEpochSecond()));
    }

    @Test
    void what_the_agenda_told_other_calendars_is_no_news() {
        Appointment known = reserve();
        server.holds(CalendarServer.event(known.calendarUid(), slot.start(), slot.end()));
        follow();

        assertThat(times()).isEmpty();
    }

    @Test
    void of_two_who_read_it_at_once_one_does() throws Exception {
        long id = follow().getId();
        for (int round = 0; round < ROUNDS; round++) {
            server.holds(CalendarServer.event("a", slot.start(), slot.end().plusSeconds(60L * round)));
            Callable<Boolean> read = () -> reading.read(id);
            AtOnce.call(List.of(read, read, read));
            assertThat(times())
                    .containsExactly(new TimeRange(slot.start(), slot.end().plusSeconds(60L * round)));
        }
    }

    @Test
    void a_visitor_who_books_while_it_is_read_is_before_it_or_refused() throws Exception {
        long id = follow().getId();
        for (int round = 0; round < ROUNDS; round++) {
            server.holds();
            reading.read(id);
            slot = free().get(0);
            server.holds(CalendarServer.event("round" + round, slot.start(), slot.end()));
            Callable<Boolean> read = () -> reading.read(id);
            Callable<Boolean> book = this::isReserved;

            boolean booked = AtOnce.call(List.of(read, book)).get(1);

            assertThat(times()).containsExactly(slot);
            assertThat(agenda.appointments(coach, slot)).hasSize(booked ? 1 : 0);
            assertThat(isReserved()).isFalse();
        }
    }

    private boolean isReserved() {
        try {
            reserve();
            return true;
        } catch (SlotRefusedException taken) {
            return false;
        }
    }

    private OutsideCalendar follow() {
        return reading.follow(coach, PRIVATE, server.address());
    }

    private Appointment reserve() {
        return agenda.reserve(reservation());
    }

    private Reservation reservation() {
        return new Reservation(
                wish,
                slot.start(),
                clients.register(new Contact("Noor de Wit", "noor@example.com", null, Language.NL, null, null, null)),
                SecretCode.random().hash());
    }

    private List<TimeRange> free() {
        return agenda.freeSlots(wish, day(3), day(14)).stream().map(Slot::time).toList();
    }

    private List<TimeRange> times() {
        return busy.between(coach, TimeRange.startingAt(Instant.now(), Duration.ofDays(30))).stream()
                .map(BusyTime::time)
                .toList();
    }

    private LocalDate day(int days) {
        return LocalDate.now(practice.practice().zone()).plusDays(days);
    }
}
