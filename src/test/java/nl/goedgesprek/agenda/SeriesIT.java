package nl.goedgesprek.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.LocalInterval;
import nl.goedgesprek.scheduling.Refusal;
import nl.goedgesprek.scheduling.Rhythm;
import nl.goedgesprek.scheduling.Slot;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Turn;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.Outcome;
import nl.goedgesprek.undo.UndoService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A series goes into the agenda whole or not at all, inside Payara Micro, also when others act at that moment. */
@Tag("inside")
@Tag("both")
@ExtendWith(ArquillianExtension.class)
class SeriesIT {

    private static final int ROUNDS = 10;
    private static final LocalInterval MORNING = LocalInterval.of("09:00", "12:30");

    @Inject
    private SeriesService series;

    @Inject
    private AgendaService agenda;

    @Inject
    private AppointmentService appointmentService;

    @Inject
    private BlockingService blocking;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private UndoService undo;

    @Inject
    private PracticeService practice;

    @Inject
    private ClientsService clients;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @BeforeEach
    void sitDown() {
        currentCoach.enter(coach().getId(), true);
    }

    @Test
    void what_is_proposed_can_be_confirmed_and_an_invitation_is_owed_for_each() throws Exception {
        List<Instant> proposed = proposed(rhythm(10, 4));

        List<Appointment> made = series.confirm(asSeen(proposed, true));

        assertThat(proposed).hasSize(4);
        assertThat(made).extracting(each -> each.time().start()).isEqualTo(proposed);
        assertThat(made).allSatisfy(each -> {
            assertThat(each.getStatus()).isEqualTo(AppointmentStatus.CONFIRMED);
            assertThat(told(each)).containsExactly("BOOKED COACH", "BOOKED VISITOR");
        });
        assertThat(proposed(rhythm(10, 4))).doesNotContainAnyElementsOf(proposed);
    }

    @Test
    void without_invitations_nobody_is_told() throws Exception {
        List<Appointment> made = series.confirm(asSeen(proposed(rhythm(30, 2)), false));

        assertThat(made).hasSize(2);
        for (Appointment each : made) {
            assertThat(told(each)).isEmpty();
        }
    }

    @Test
    void when_one_moment_was_given_away_meanwhile_nothing_is_kept_and_it_is_named() {
        List<Instant> proposed = proposed(rhythm(40, 3));
        agenda.give(reservation(proposed.get(1)), false);

        assertThatThrownBy(() -> series.confirm(asSeen(proposed, true)))
                .isInstanceOfSatisfying(
                        SeriesRefusedException.class,
                        refused -> assertThat(refused.lost()).containsExactly(proposed.get(1)));

        assertThat(appointments(proposed.get(0))).isEmpty();
        assertThat(appointments(proposed.get(1))).hasSize(1);
        assertThat(appointments(proposed.get(2))).isEmpty();
    }

    @Test
    void time_that_was_blocked_meanwhile_is_taken_only_by_who_knows_of_it() {
        Instant start = proposed(rhythm(50, 1)).get(0);
        blocking.block(practice.coaches().get(0), TimeRange.startingAt(start, Duration.ofMinutes(10)), "Tandarts");

        assertThatThrownBy(() -> series.confirm(asSeen(List.of(start), false)))
                .isInstanceOf(SeriesRefusedException.class);
        Set<Refusal> told = Set.copyOf(series.draft(wish(), rhythm(50, 1), List.of(start))
                .judge(List.of(start))
                .get(0)
                .broken());
        assertThat(told).contains(Refusal.OVERLAPS);
        assertThat(series.confirm(choosing(List.of(new Series.Choice(start, told)), false)))
                .hasSize(1);
    }

    @Test
    void moments_of_one_series_do_not_overlap_whatever_the_coach_accepts() {
        Instant start = proposed(rhythm(52, 1)).get(0);
        Set<Refusal> all = Set.of(Refusal.values());
        List<Series.Choice> clashing =
                List.of(new Series.Choice(start, all), new Series.Choice(start.plusSeconds(600), all));

        assertThatThrownBy(() -> series.confirm(choosing(clashing, false))).isInstanceOf(SeriesRefusedException.class);
        assertThat(appointments(start)).isEmpty();
    }

    @Test
    void of_those_who_confirm_at_once_one_gets_all_of_it_and_the_others_nothing() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<Instant> proposed = proposed(rhythm(60 + 4 * round, 3));
            Series one = asSeen(proposed, false);
            Series reversed = asSeen(List.of(proposed.get(2), proposed.get(0)), false);
            Reservation single = reservation(proposed.get(1));

            List<Integer> made = AtOnce.call(List.of(
                    attempt(() -> series.confirm(one).size()),
                    attempt(() -> series.confirm(one).size()),
                    attempt(() -> series.confirm(reversed).size()),
                    attempt(() -> List.of(agenda.give(single, false)).size())));

            assertThat(made.get(0)).as("round %d", round).isIn(0, 3);
            assertThat(made.get(1)).isIn(0, 3);
            assertThat(made.get(2)).isIn(0, 2);
            int kept = proposed.stream()
                    .mapToInt(start -> appointments(start).size())
                    .sum();
            assertThat(kept).isEqualTo(made.stream().mapToInt(Integer::intValue).sum());
            assertThat(proposed)
                    .allSatisfy(start -> assertThat(appointments(start)).hasSizeLessThan(2));
            assertThat(made).anySatisfy(count -> assertThat(count).isPositive());
        }
    }

    @Test
    void a_series_of_blocked_time_is_given_free_one_by_one_or_from_one_on() {
        List<TimeRange> times = hours(4, 8);
        blocking.block(practice.coaches().get(0), times, "Schaken");
        blocking.block(practice.coaches().get(0), times.get(3), "Los daarvan");

        BlockedTime second = blocked(times.get(1)).get(0);
        assertThat(second.isRepeated()).isTrue();
        assertThat(blocking.countFrom(second)).isEqualTo(3);
        blocking.free(second.getId());
        assertThat(blocked(times.get(1))).isEmpty();
        blocking.freeFrom(blocked(times.get(2)).get(0).getId());

        assertThat(blocked(times.get(0))).extracting(BlockedTime::getTitle).containsExactly("Schaken");
        assertThat(blocked(times.get(2))).isEmpty();
        assertThat(blocked(times.get(3))).extracting(BlockedTime::getTitle).containsExactly("Los daarvan");
        blocking.freeFrom(blocked(times.get(0)).get(0).getId());
        blocking.freeFrom(blocked(times.get(3)).get(0).getId());
    }

    @Test
    void who_gave_time_free_can_undo_that_once() {
        List<TimeRange> times = hours(3, 10);
        blocking.block(coach(), times, "Zwemmen");
        blocking.freeFrom(blocked(times.get(1)).get(0).getId());
        assertThat(blocked(times.get(2))).isEmpty();
        long deed = undo.recent(List.of(DeedKind.TIME_FREED)).get(0).getId();

        assertThat(undo.undo(deed)).isEqualTo(Outcome.ALL);
        assertThat(undo.undo(deed)).isEqualTo(Outcome.LATE);

        assertThat(times)
                .allSatisfy(time -> assertThat(blocked(time))
                        .extracting(BlockedTime::getTitle)
                        .containsExactly("Zwemmen"));
        assertThat(blocking.countFrom(blocked(times.get(0)).get(0))).isEqualTo(3);
        blocking.freeFrom(blocked(times.get(0)).get(0).getId());
    }

    @Test
    void blocked_time_that_comes_back_moves_from_one_turn_on_by_the_clock_on_the_wall() {
        List<TimeRange> times = hours(40, 12);
        blocking.block(coach(), times, "Tennis");
        BlockedTime second = blocked(times.get(1)).get(0);
        TimeRange wanted = at(1, 1, 13, Duration.ofMinutes(90));

        assertThat(blocking.changeFrom(second.getId(), second.version(), wanted, "Padel"))
                .isTrue();
        assertThat(blocking.changeFrom(second.getId(), second.version(), times.get(1), "Te laat"))
                .isFalse();

        assertThat(blocked(times.get(0))).extracting(BlockedTime::getTitle).containsExactly("Tennis");
        for (int week = 1; week < times.size(); week++) {
            assertThat(blocked(times.get(week))).isEmpty();
            TimeRange moved = at(week, 1, 13, Duration.ofMinutes(90));
            assertThat(blocked(moved)).singleElement().satisfies(each -> {
                assertThat(each.getTitle()).isEqualTo("Padel");
                assertThat(each.time()).isEqualTo(moved);
            });
        }
        blocking.freeFrom(blocked(times.get(0)).get(0).getId());
    }

    @Test
    void what_stands_in_blocked_time_is_told_each_once_and_nothing_beside_it_called_off_or_over() {
        List<TimeRange> times = new ArrayList<>(hours(3, 15));
        Duration some = Duration.ofMinutes(10);
        Appointment inside = agenda.give(reservation(times.get(2).start().plus(some)), false);
        Appointment across = agenda.give(reservation(times.get(0).start().minus(some)), false);
        agenda.give(reservation(times.get(1).end()), false);
        appointmentService.cancel(
                agenda.give(reservation(times.get(1).start()), false).getId(), null);
        Instant before = Instant.now().minus(Duration.ofDays(400));
        agenda.enter(reservation(before), AppointmentStatus.CONFIRMED);
        times.add(TimeRange.startingAt(times.get(0).start(), Duration.ofHours(2)));

        assertThat(blocking.standingIn(coach(), times)).containsExactly(across.time(), inside.time());
        assertThat(blocking.standingIn(coach(), List.of(TimeRange.startingAt(before, some))))
                .isEmpty();
        assertThat(blocking.standingIn(coach(), List.of())).isEmpty();
        times.forEach(time ->
                agenda.appointments(coach(), time).forEach(each -> appointmentService.cancel(each.getId(), null)));
    }

    /** On as many Sundays an hour that begins at this one. */
    private List<TimeRange> hours(int weeks, int hour) {
        return IntStream.range(0, weeks)
                .mapToObj(week -> at(week, 0, hour, Duration.ofHours(1)))
                .toList();
    }

    private TimeRange at(int week, int days, int hour, Duration length) {
        return TimeRange.startingAt(
                sunday().plusWeeks(week)
                        .plusDays(days)
                        .atTime(hour, 0)
                        .atZone(zone())
                        .toInstant(),
                length);
    }

    private Coach coach() {
        return practice.coaches().get(0);
    }

    private List<BlockedTime> blocked(TimeRange time) {
        return blocking.between(practice.coaches().get(0), time);
    }

    private static Callable<Integer> attempt(Callable<Integer> deed) {
        return () -> {
            try {
                return deed.call();
            } catch (SeriesRefusedException | SlotRefusedException no) {
                return 0;
            }
        };
    }

    private List<Instant> proposed(Rhythm rhythm) {
        return series.draft(wish(), rhythm, List.of()).turns().stream()
                .map(Turn::proposal)
                .map(proposal -> proposal.map(Slot::time).map(TimeRange::start).orElseThrow())
                .toList();
    }

    private Series asSeen(List<Instant> starts, boolean invites) {
        return choosing(
                starts.stream().map(start -> new Series.Choice(start, Set.of())).toList(), invites);
    }

    private Series choosing(List<Series.Choice> choices, boolean invites) {
        return new Series(wish(), person().getId(), choices, invites, null);
    }

    /** Wednesdays, so many weeks from now, in a year in which the demonstration plans nothing. */
    private Rhythm rhythm(int weeks, int times) {
        return new Rhythm(sunday().plusWeeks(weeks), times, 1, DayOfWeek.WEDNESDAY, MORNING);
    }

    private LocalDate sunday() {
        return LocalDate.now(zone()).plusWeeks(30).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }

    private ZoneId zone() {
        return practice.practice().zone();
    }

    private Wish wish() {
        return new Wish(practice.meetingType("video").orElseThrow(), null, null);
    }

    private Reservation reservation(Instant start) {
        return new Reservation(wish(), start, person(), SecretCode.random().hash());
    }

    private Person person() {
        return clients.register(new Contact("Rita Reeks", "rita@example.nl", null, Language.NL, null, null, null));
    }

    private List<Appointment> appointments(Instant start) {
        return agenda.appointments(practice.coaches().get(0), TimeRange.startingAt(start, Duration.ofMinutes(1)));
    }

    /** What is owed by mail about an appointment, in order. */
    private List<String> told(Appointment appointment) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select kind, addressee from notice where appointment_id = ? order by addressee")) {
            statement.setLong(1, appointment.getId());
            List<String> told = new ArrayList<>();
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                told.add(rows.getString(1) + ' ' + rows.getString(2));
            }
            return told;
        }
    }
}
