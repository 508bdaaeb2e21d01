package nl.goedgesprek.backup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Slot;
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

/** The product copies its own database while visitors book. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class BackupIT {

    private static final int BOOKERS = 3;
    private static final int AHEAD = 9;

    @Inject
    private BackupService backups;

    @Inject
    private BackupState state;

    @Inject
    private AgendaService agenda;

    @Inject
    private ClientsService clients;

    @Inject
    private PracticeService practice;

    @Inject
    private Clock clock;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    private final Set<Long> answered = Collections.synchronizedSet(new TreeSet<>());
    private final CountDownLatch begun = new CountDownLatch(AHEAD);
    private final AtomicBoolean copied = new AtomicBoolean();

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    /** Others want to book here too. */
    @AfterEach
    void give_the_moments_back() throws SQLException {
        for (long id : answered) {
            new Tables(dataSource).change("update appointment set status = 'CANCELLED' where id = " + id);
        }
    }

    @Test
    void a_copy_made_while_visitors_book_holds_every_booking_that_was_answered_before() throws Exception {
        if (state.isServer()) {
            assertThat(state.isLate()).isFalse();
            return;
        }
        List<Callable<Set<Long>>> deeds = new ArrayList<>();
        IntStream.range(0, BOOKERS).forEach(booker -> deeds.add(() -> bookUntilCopied(booker)));
        deeds.add(this::copy);
        Set<Long> before = AtOnce.call(deeds).get(BOOKERS);

        Backup newest = state.newest().orElseThrow();
        assertThat(newest.madeAt()).isBetween(clock.instant().minusSeconds(120), clock.instant());
        newest.database().open(copy -> {
            assertThat(numbers(copy, "select id from appointment")).containsAll(before);
            assertThat(numbers(copy, "select appointment_id from notice where kind = 'BOOKED'"))
                    .containsAll(before);
            assertThat(numbers(
                            copy,
                            "select count(*) from appointment_history h left join appointment a"
                                    + " on a.id = h.appointment_id where a.id is null"))
                    .containsExactly(0L);
            assertThat(numbers(copy, "select entries from audit_end"))
                    .isEqualTo(numbers(copy, "select max(id) from audit_entry"));
            return true;
        });
        assertThat(state.isLate()).isFalse();
        assertThat(before).hasSizeGreaterThanOrEqualTo(AHEAD - BOOKERS);
    }

    private Set<Long> copy() throws InterruptedException {
        begun.await();
        Set<Long> before = Set.copyOf(answered);
        assertThat(backups.make()).as(state.getFailure()).isTrue();
        copied.set(true);
        return before;
    }

    /** Each on days of his own, so that nobody takes another's moment. */
    private Set<Long> bookUntilCopied(int booker) {
        Wish wish = new Wish(practice.meetingType("video").orElseThrow(), null, null);
        ZoneId zone = practice.practice().zone();
        LocalDate from = LocalDate.now(zone).plusDays(7);
        Optional<Slot> free = Optional.empty();
        do {
            free.ifPresent(slot -> answered.add(book(wish, slot.time().start()).getId()));
            begun.countDown();
            free = agenda.freeSlots(wish, from, from.plusDays(28)).stream()
                    .filter(slot ->
                            LocalDate.ofInstant(slot.time().start(), zone).toEpochDay() % BOOKERS == booker)
                    .findFirst();
        } while (free.isPresent() && !copied.get());
        return Set.of();
    }

    private Appointment book(Wish wish, Instant start) {
        Contact contact = new Contact("Robin", "robin@example.nl", null, Language.NL, null, null, null);
        return agenda.reserve(new Reservation(
                wish, start, clients.register(contact), SecretCode.random().hash()));
    }

    private static Set<Long> numbers(Connection connection, String sql) throws SQLException {
        Set<Long> numbers = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }
}
