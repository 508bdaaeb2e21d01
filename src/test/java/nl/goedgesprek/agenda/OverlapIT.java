package nl.goedgesprek.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.platform.ActingWithin;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Refusal;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What PostgreSQL itself refuses, inside Payara Micro: nothing here locks the agenda, as if the code had forgotten to. */
@Tag("postgresql")
@ExtendWith(ArquillianExtension.class)
class OverlapIT {

    private static final int ROUNDS = 5;
    private static final int BOOKERS = 8;
    private static final String ADDED = "insert into appointment (coach_id, meeting_type_id, person_id, status,"
            + " starts_at_ms, ends_at_ms, buffer_before_minutes, buffer_after_minutes, calendar_uid, calendar_sequence,"
            + " created_at_ms, version) values (?, ?, ?, ?, ?, ?, 0, 0, ?, 0, 0, 0)";

    private static final String ANOTHER = "insert into coach (slug, name, country, postcode, house_number,"
            + " travel_within_hours, version) values ('overlap', 'Bas', 'NL', '3511 AB', '1', true, 0) returning id";

    @Inject
    private AgendaService agenda;

    @Inject
    private AgendaRepository repository;

    @Inject
    private AppointmentService appointments;

    @Inject
    private FreeTime freeTime;

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private ClientsService clients;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @BeforeEach
    void sitDown() {
        currentCoach.enter(practice.coaches().get(0).getId(), true);
    }

    @ParameterizedTest
    @EnumSource(
            value = AppointmentStatus.class,
            names = {"CONFIRMED", "REQUESTED", "PROPOSED"})
    void whoever_writes_an_appointment_over_another_is_refused(AppointmentStatus status) throws Exception {
        TimeRange time = hour(40 + status.ordinal());
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            add(connection, AppointmentStatus.CONFIRMED, time);
            TimeRange itsEnd =
                    new TimeRange(time.end().minusMillis(1), time.end().plusSeconds(60));

            assertThatThrownBy(() -> add(connection, status, itsEnd))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("appointment_no_two_at_once");
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void what_takes_no_time_or_begins_when_the_other_ends_or_is_another_coachs_may_stand_beside_it() throws Exception {
        TimeRange time = hour(45);
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            add(connection, AppointmentStatus.CONFIRMED, time);

            add(connection, AppointmentStatus.SUGGESTED, time);
            add(connection, AppointmentStatus.CANCELLED, time);
            add(connection, AppointmentStatus.DECLINED, time);
            add(
                    connection,
                    AppointmentStatus.CONFIRMED,
                    new TimeRange(time.end(), time.end().plusSeconds(60)));
            assertThatCode(() -> add(connection, anotherCoach(connection), AppointmentStatus.CONFIRMED, time))
                    .doesNotThrowAnyException();
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void who_books_a_moment_that_somebody_takes_behind_his_back_hears_that_it_is_taken() throws Exception {
        Instant start = free(0);
        Reservation reservation = reservation(start);

        behindItsBack(start, () -> agenda.reserve(reservation));

        assertThat(repository.appointments(practice.coaches().get(0), time(start)))
                .hasSize(1);
    }

    @Test
    void who_moves_to_such_a_moment_hears_it_too() throws Exception {
        Appointment moved = agenda.enter(reservation(free(0)), AppointmentStatus.CONFIRMED);
        Instant start = free(3);

        behindItsBack(start, () -> appointments.move(moved.getId(), start));

        assertThat(appointments.find(moved.getId()).orElseThrow().time()).isEqualTo(moved.time());
    }

    /** A node whose machine is gone holds an agenda; each connection of the pool has been told for how long at most. */
    @Test
    void who_falls_silent_in_the_middle_is_let_go_of() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet told =
                        statement.executeQuery("select current_setting('idle_in_transaction_session_timeout') || ' '"
                                + " || current_setting('tcp_keepalives_idle')")) {
            told.next();
            assertThat(told.getString(1)).isEqualTo("1min 10");
        }
    }

    @Test
    void of_many_who_ask_without_the_lock_never_two_get_the_moment() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Instant start = free(0);

            int won = AtOnce.call(IntStream.range(0, BOOKERS)
                            .mapToObj(booker -> (Callable<Integer>) () -> giveWithoutLock(start))
                            .toList())
                    .stream()
                    .mapToInt(Integer::intValue)
                    .sum();

            assertThat(won).as("round %d", round).isEqualTo(1);
            assertThat(repository.appointments(practice.coaches().get(0), time(start)))
                    .hasSize(1);
        }
    }

    /** What {@code AgendaService.give} does, but that it does not lock. */
    private int giveWithoutLock(Instant start) throws Exception {
        transaction.begin();
        try {
            Reservation reservation = reservation(start);
            freeTime.refuseIfTaken(reservation.wish(), time(start));
            repository.add(new Appointment(
                    reservation, AppointmentStatus.CONFIRMED, UUID.randomUUID().toString(), Instant.now()));
            transaction.commit();
            return 1;
        } catch (SlotRefusedException taken) {
            transaction.rollback();
            return 0;
        }
    }

    /** Writes an appointment of which nobody sees anything until the deed has asked the rules and waits for the database. */
    private void behindItsBack(Instant start, Callable<?> deed) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection rival = dataSource.getConnection()) {
            rival.setAutoCommit(false);
            add(rival, AppointmentStatus.CONFIRMED, time(start));
            Future<?> done = thread.submit(() -> ActingWithin.call(deed));
            awaitWaiting(done);
            rival.commit();
            rival.setAutoCommit(true);

            assertThatThrownBy(done::get)
                    .cause()
                    .isInstanceOfSatisfying(
                            SlotRefusedException.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.OVERLAPS));
        } finally {
            thread.shutdown();
        }
    }

    private void awaitWaiting(Future<?> done) throws SQLException {
        String waiting = "select count(*) from pg_stat_activity where datname = current_database() and"
                + " wait_event_type = 'Lock' and query ~ '^(INSERT INTO|UPDATE) appointment '";
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            boolean waits = false;
            while (!waits && !done.isDone()) {
                try (ResultSet count = statement.executeQuery(waiting)) {
                    waits = count.next() && count.getInt(1) > 0;
                }
            }
        }
    }

    private void add(Connection connection, AppointmentStatus status, TimeRange time) throws SQLException {
        add(connection, practice.coaches().get(0).getId(), status, time);
    }

    private void add(Connection connection, long coach, AppointmentStatus status, TimeRange time) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(ADDED)) {
            row.setLong(1, coach);
            row.setLong(2, video().getId());
            row.setLong(3, somebody());
            row.setString(4, status.name());
            row.setLong(5, time.start().toEpochMilli());
            row.setLong(6, time.end().toEpochMilli());
            row.setString(7, UUID.randomUUID().toString());
            row.executeUpdate();
        }
    }

    private static long anotherCoach(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet made = statement.executeQuery(ANOTHER)) {
            made.next();
            return made.getLong(1);
        }
    }

    private long somebody() {
        return clients.register(contact()).getId();
    }

    private static Contact contact() {
        return new Contact("Robin Rood", "robin@example.nl", null, Language.NL, null, null, null);
    }

    private Reservation reservation(Instant start) {
        return new Reservation(
                wish(), start, clients.register(contact()), SecretCode.random().hash());
    }

    private Wish wish() {
        return new Wish(video(), null, null);
    }

    private MeetingType video() {
        return practice.meetingType("video").orElseThrow();
    }

    private TimeRange time(Instant start) {
        return wish().timeFrom(start);
    }

    /** Far from what the rules know of, and from each other. */
    private static TimeRange hour(int place) {
        return TimeRange.startingAt(
                Instant.parse("2040-01-01T10:00:00Z").plus(Duration.ofDays(place)), Duration.ofHours(1));
    }

    private Instant free(int place) {
        LocalDate from = LocalDate.now(practice.practice().zone()).plusDays(3);
        return agenda.freeSlots(wish(), from, from.plusDays(40))
                .get(place)
                .time()
                .start();
    }
}
