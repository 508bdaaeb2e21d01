package nl.goedgesprek.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.goedgesprek.booking.DraftService;
import nl.goedgesprek.booking.Forgetting;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database gives back, and whom it lets wait, inside Payara Micro. */
@Tag("inside")
@Tag("both")
@ExtendWith(ArquillianExtension.class)
class PersistenceIT {

    private static final TimeZone ZONE_OF_THE_MACHINE = TimeZone.getDefault();
    private static final int VISITORS = 16;

    @Inject
    private AgendaService agenda;

    @Inject
    private BlockingService blocking;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private PracticeService practice;

    @Inject
    private DraftService drafts;

    @Inject
    private Forgetting forgetting;

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @AfterEach
    void restoreTheZoneOfTheMachine() {
        TimeZone.setDefault(ZONE_OF_THE_MACHINE);
    }

    @Test
    void every_migration_has_succeeded() throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select \"success\" from \"flyway_schema_history\"")) {
            List<Boolean> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getBoolean(1));
            }
            assertThat(all).hasSizeGreaterThanOrEqualTo(5).containsOnly(true);
        }
    }

    @Test
    void every_entity_has_its_table_and_columns() {
        assertThat(entities.getMetamodel().getEntities())
                .hasSizeGreaterThan(10)
                .allSatisfy(entity -> assertThat(entities.createQuery("select e from " + entity.getName() + " e")
                                .setMaxResults(1)
                                .getResultList())
                        .hasSizeLessThan(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Amsterdam", "America/New_York"})
    void moments_of_the_doubled_and_of_the_skipped_hour_come_back_as_they_went(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        currentCoach.enter(practice.coaches().get(0).getId(), true);
        for (String text : List.of(
                "2027-10-31T00:30:00Z",
                "2027-10-31T01:30:00Z",
                "2027-03-28T00:30:00Z",
                "2027-03-28T01:30:00Z",
                "2027-03-14T07:30:00.123Z",
                "2027-11-07T05:30:00Z",
                "2027-11-07T06:30:00Z")) {
            Instant start = Instant.parse(text);
            TimeRange time = TimeRange.startingAt(start, Duration.ofMinutes(15));
            long id = blocking.block(practice.coaches().get(0), time, text).getId();
            assertThat(blocking.between(practice.coaches().get(0), time))
                    .extracting(BlockedTime::time)
                    .containsExactly(time);
            assertThat(blocking.between(
                            practice.coaches().get(0), TimeRange.startingAt(time.end(), Duration.ofMinutes(15))))
                    .isEmpty();
            blocking.free(id);
        }
    }

    @Test
    void of_all_who_want_to_hold_one_moment_exactly_one_holds_it() throws Exception {
        MeetingType video = practice.meetingType("video").orElseThrow();
        LocalDate from = LocalDate.now(practice.practice().zone()).plusDays(3);
        for (int round = 0; round < 20; round++) {
            Instant start = agenda.freeSlots(new Wish(video, null, null), from, from.plusDays(14))
                    .get(0)
                    .time()
                    .start();
            assertThat(holdAtOnce(video, start, round)).isEqualTo(1);
        }
    }

    private int holdAtOnce(MeetingType video, Instant start, int round) throws Exception {
        return AtOnce.call(IntStream.range(0, VISITORS)
                        .mapToObj(visitor -> (Callable<Integer>) () -> {
                            try {
                                agenda.hold(new Wish(video, null, "holder-" + round + '-' + visitor), start);
                                return 1;
                            } catch (SlotRefusedException taken) {
                                return 0;
                            }
                        })
                        .toList())
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Test
    void a_draft_waits_thirty_days_for_its_visitor() {
        SecretCode key = drafts.open(Language.NL);
        Instant now = Instant.now();

        forgetting.forgetDrafts(now.plus(Forgetting.DRAFTS).minusSeconds(60));
        assertThat(drafts.find(key)).isPresent();

        forgetting.forgetDrafts(now.plus(Forgetting.DRAFTS).plusSeconds(60));
        assertThat(drafts.find(key)).isEmpty();
    }

    @Test
    void a_held_moment_keeps_the_notice_of_when_it_was_chosen() throws Exception {
        MeetingType video = practice.meetingType("video").orElseThrow();
        LocalDate from = LocalDate.now(practice.practice().zone()).plusDays(30);
        Instant start = agenda.freeSlots(new Wish(video, null, null), from, from.plusDays(14))
                .get(0)
                .time()
                .start();
        agenda.hold(new Wish(video, null, "early"), start);
        long noticeMinutes = Duration.between(Instant.now(), start).toMinutes() + 5;
        change("update held_moment set held_since_ms = held_since_ms - 600000 where holder = 'early'");
        change("update meeting_type set minimum_notice_minutes = " + noticeMinutes + " where slug = 'video'");
        try {
            MeetingType stricter = practice.meetingType("video").orElseThrow();
            assertThat(agenda.hold(new Wish(stricter, null, "early"), start).start())
                    .isEqualTo(start);
            assertThatThrownBy(() -> agenda.hold(new Wish(stricter, null, "late"), start))
                    .isInstanceOf(SlotRefusedException.class)
                    .hasMessage("TOO_SOON");
        } finally {
            change("update meeting_type set minimum_notice_minutes = 1440 where slug = 'video'");
            agenda.release("early");
        }
    }

    private void change(String sql) throws SQLException {
        new Tables(dataSource).change(sql);
    }

    @Test
    void a_moment_is_never_held_for_nobody() {
        Coach coach = practice.coaches().get(0);
        MeetingType video = practice.meetingType("video").orElseThrow();
        assertThat(coach.getName()).isNotBlank();
        assertThatThrownBy(() -> agenda.hold(new Wish(video, null, null), Instant.parse("2027-01-04T10:00:00Z")))
                .isInstanceOf(EJBException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }
}
