package nl.goedgesprek.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.Credentials;
import nl.goedgesprek.access.CurrentAccount;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.ArrivalService;
import nl.goedgesprek.agenda.FollowUp;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditEntry;
import nl.goedgesprek.audit.AuditQuery;
import nl.goedgesprek.audit.AuditService;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PersonFacts;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.QuestionKind;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.Acting;
import nl.goedgesprek.platform.Actor;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the database keeps of what is owed, and whom it lets have it, inside Payara Micro without a mail server. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final int NODES = 8;
    private static final int MAILS = 60;
    private static final int BATCH = 20;

    @Inject
    private OutboxService outbox;

    @Inject
    private SendingService sending;

    @Inject
    private Scan scan;

    @Inject
    private AgendaService agenda;

    @Inject
    private AppointmentService appointments;

    @Inject
    private ArrivalService arrivals;

    @Inject
    private ClientsService clients;

    @Inject
    private IntakeService intake;

    @Inject
    private PracticeService practice;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private CurrentAccount account;

    @Inject
    private AccountService accounts;

    @Inject
    private AuditService audit;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    /** What other tests owe is not in the way. */
    @BeforeEach
    void nothingIsDue() throws SQLException {
        change("update notice set state = 'DROPPED'");
    }

    @Test
    void a_booking_owes_a_mail_to_both_and_a_booking_that_is_rolled_back_to_nobody() throws Exception {
        sitAtTheDesk();
        long before = owed();

        transaction.begin();
        book(0);
        assertThat(owed()).isEqualTo(before + 2);
        transaction.rollback();
        assertThat(owed()).isEqualTo(before);

        book(0);
        assertThat(outbox.page(null, 0, 2))
                .extracting(Notice::kind, Notice::addressee, Notice::state)
                .containsExactlyInAnyOrder(
                        tuple(NoticeKind.BOOKED, Addressee.VISITOR, NoticeState.WAITING),
                        tuple(NoticeKind.BOOKED, Addressee.COACH, NoticeState.WAITING));
    }

    @Test
    void of_many_who_claim_at_once_one_has_each_mail() throws Exception {
        IntStream.range(0, MAILS).forEach(i -> outbox.owe(another()));

        List<Long> claimed = together(node -> {
            List<Long> mine = new ArrayList<>();
            List<Long> more = sending.claim("node " + node, BATCH);
            while (!more.isEmpty()) {
                mine.addAll(more);
                more = sending.claim("node " + node, BATCH);
            }
            return mine;
        });

        assertThat(claimed).hasSize(MAILS).doesNotHaveDuplicates();
    }

    @Test
    void of_many_who_owe_the_same_at_once_one_does() throws Exception {
        Owed owed = another();

        List<Long> succeeded = together(node -> {
            try {
                outbox.owe(owed);
                return List.of((long) node);
            } catch (EJBException owedAlready) {
                return List.of();
            }
        });

        assertThat(succeeded).hasSize(1);
        assertThat(outbox.known(List.of(owed.onceKey()))).hasSize(1);
    }

    @Test
    void a_reminder_is_owed_once_however_often_one_looks() throws Exception {
        Appointment soon = book(1);
        long hours = Duration.between(Instant.now(), soon.time().start()).toHours() + 1;
        change("update meeting_type set reminder_hours = " + hours + " where slug = 'video'");
        change("update appointment set arranged_at_ms = 0 where id = " + soon.getId());
        try {
            scan.look();
            scan.look();

            sitAtTheDesk();
            assertThat(outbox.page(NoticeState.WAITING, 0, 1000))
                    .filteredOn(notice -> notice.kind() == NoticeKind.REMINDER
                            && notice.appointment().orElseThrow().getId() == soon.getId())
                    .hasSize(1);
        } finally {
            change("update meeting_type set reminder_hours = 24 where slug = 'video'");
        }
    }

    @Test
    void what_a_dead_process_claimed_is_taken_up_when_its_claim_has_run_out() throws Exception {
        outbox.owe(another());
        long id = sending.claim("dead", BATCH).get(0);
        assertThat(sending.claim("heir", BATCH)).isEmpty();

        sending.prolong(List.of(id), "somebody else");
        change("update notice set claimed_until_ms = 1 where id = " + id);
        assertThat(sending.claim("heir", BATCH)).containsExactly(id);

        sending.note(Outcome.of(id, Outcome.Result.SENT, Instant.now()), "dead");
        assertThat(state(id)).isEqualTo(NoticeState.SENDING);
        sending.note(Outcome.of(id, Outcome.Result.SENT, Instant.now()), "heir");
        assertThat(state(id)).isEqualTo(NoticeState.SENT);
    }

    @Test
    void how_much_waits_is_known_and_since_when() throws Exception {
        outbox.owe(another());
        outbox.owe(another());
        List<Long> ids = sending.claim("me", BATCH);
        change("update notice set due_at_ms = 2000 where id = " + ids.get(0));
        assertThat(outbox.backlog().since()).contains(Instant.ofEpochMilli(2000));
        assertThat(outbox.backlog().waiting()).isGreaterThanOrEqualTo(2);

        change("update notice set first_tried_at_ms = 1000 where id = " + ids.get(1));
        assertThat(outbox.backlog().since()).contains(Instant.ofEpochMilli(1000));

        long failed = outbox.backlog().failed();
        change("update notice set state = 'FAILED' where id in (" + ids.get(0) + ", " + ids.get(1) + ')');
        assertThat(outbox.backlog().failed()).isEqualTo(failed + 2);
        assertThat(outbox.backlog().since().filter(Instant.ofEpochMilli(2001)::isAfter))
                .isEmpty();
    }

    @Test
    void since_when_the_mail_server_keeps_mail_waiting_is_known_apart_from_who_has_a_full_mailbox() throws Exception {
        outbox.owe(another());
        outbox.owe(another());
        List<Long> ids = sending.claim("me", BATCH);
        sending.note(Outcome.failed(ids.get(0), Instant.now(), Failure.POSTPONED, "452 mailbox full"), "me");
        sending.note(Outcome.failed(ids.get(1), Instant.now(), Failure.POSTPONED, "452 mailbox full"), "me");
        change("update notice set first_tried_at_ms = 1000, due_at_ms = 1 where id = " + ids.get(0));
        assertThat(outbox.backlog().since()).contains(Instant.ofEpochMilli(1000));
        assertThat(blockedBefore(Instant.ofEpochMilli(2001))).isEmpty();

        assertThat(sending.claim("me", BATCH)).containsExactly(ids.get(0));
        Outcome away = Outcome.failed(ids.get(0), Instant.ofEpochMilli(1500), Failure.UNREACHABLE, "refused");
        sending.note(away, "me");
        assertThat(outbox.find(ids.get(0)).orElseThrow().lastError()).contains("452 mailbox full");
        assertThat(blockedBefore(Instant.ofEpochMilli(2001))).isEmpty();

        for (Failure ours : List.of(Failure.UNREACHABLE, Failure.LOGIN)) {
            change("update notice set first_tried_at_ms = 2000, failure = '" + ours + "' where id = " + ids.get(1));
            assertThat(blockedBefore(Instant.ofEpochMilli(2001))).contains(Instant.ofEpochMilli(2000));
        }
    }

    private Optional<Instant> blockedBefore(Instant moment) {
        return outbox.backlog().blockedSince().filter(moment::isAfter);
    }

    @Test
    void what_was_refused_for_now_is_tried_later_and_what_was_refused_for_ever_never() {
        outbox.owe(another());
        outbox.owe(another());
        List<Long> ids = sending.claim("me", BATCH);
        Instant now = Instant.now();

        sending.note(Outcome.failed(ids.get(0), now, Failure.POSTPONED, "450 not now"), "me");
        sending.note(Outcome.failed(ids.get(1), now, Failure.REFUSED, "550 unknown"), "me");

        Notice later = outbox.find(ids.get(0)).orElseThrow();
        assertThat(later.state()).isEqualTo(NoticeState.WAITING);
        assertThat(later.dueAt()).isAfter(now.plusSeconds(59));
        assertThat(later.lastError()).contains("450 not now");
        assertThat(state(ids.get(1))).isEqualTo(NoticeState.FAILED);
        assertThat(sending.claim("me", BATCH)).isEmpty();
    }

    @Test
    void what_failed_is_sent_again_when_somebody_asks_for_it() {
        book(3);
        long id = sending.claim("me", BATCH).get(0);
        sending.note(Outcome.failed(id, Instant.now(), Failure.REFUSED, "550 unknown"), "me");
        String name = outbox.find(id).orElseThrow().messageId("example.nl");

        assertThat(outbox.sendAgain(id)).isTrue();

        assertThat(sending.claim("me", BATCH)).containsExactly(id);
        assertThat(outbox.find(id).orElseThrow().tries()).isZero();
        assertThat(outbox.find(id).orElseThrow().messageId("example.nl")).isNotEqualTo(name);
    }

    @Test
    void what_was_sent_and_holds_no_more_is_not_sent_again() {
        Appointment booked = book(4);
        long id = sending.claim("me", BATCH).get(0);
        sending.note(Outcome.of(id, Outcome.Result.SENT, Instant.now()), "me");

        appointments.cancel(booked.getId(), null);

        assertThat(outbox.sendAgain(id)).isFalse();
        assertThat(state(id)).isEqualTo(NoticeState.SENT);
    }

    @Test
    void nobody_is_reminded_of_what_was_cancelled_and_only_the_last_word_is_sent() throws Exception {
        Appointment moved = book(2);
        outbox.owe(Owed.reminder(moved));
        appointments.move(moved.getId(), free(5));
        List<Long> overtaken = sending.claim("me", BATCH).subList(0, 3);
        for (long id : overtaken) {
            assertThat(sending.write(id, "me")).as("mail %d", id).isEmpty();
        }

        appointments.cancel(moved.getId(), null);
        outbox.owe(Owed.reminder(appointments.find(moved.getId()).orElseThrow()));
        List<Long> cancelled = sending.claim("me", BATCH);
        assertThat(cancelled).hasSize(3);
        assertThat(sending.write(cancelled.get(2), "me")).isEmpty();
    }

    @Test
    void who_has_to_wait_is_told_once_and_the_last_word_counts() throws Exception {
        long id = book(6).getId();
        nothingIsDue();

        assertThat(arrivals.tellDelays(Map.of(id, 20))).isEqualTo(1);
        assertThat(arrivals.tellDelays(Map.of(id, 20))).isZero();
        assertThat(arrivals.tellDelays(Map.of(id, 0))).isEqualTo(1);

        List<Long> claimed = sending.claim("me", BATCH);
        assertThat(claimed)
                .extracting(mail -> outbox.find(mail).orElseThrow())
                .extracting(Notice::kind, Notice::addressee)
                .containsExactly(
                        tuple(NoticeKind.DELAYED, Addressee.VISITOR), tuple(NoticeKind.DELAYED, Addressee.VISITOR));
        assertThat(sending.write(claimed.get(0), "me")).isEmpty();

        appointments.move(id, free(7));
        assertThat(appointments.find(id).orElseThrow().arrival().delayToldAt()).isEmpty();
        appointments.cancel(id, null);
        assertThat(arrivals.tellDelays(Map.of(id, 20))).isZero();
    }

    @Test
    void who_changes_his_mind_again_and_again_fills_no_mailbox_and_the_last_word_is_told() throws Exception {
        Appointment past = book(9);
        Instant start =
                new Tables(dataSource).apart(past.type(), past.time().start().minus(Duration.ofDays(28)));
        change("update appointment set ends_at_ms = ends_at_ms - starts_at_ms + " + start.toEpochMilli()
                + ", starts_at_ms = " + start.toEpochMilli() + " where id = " + past.getId());
        nothingIsDue();
        sitAtTheDesk();

        appointments.followUp(past.getId(), FollowUp.CONTINUE);
        Notice first = answerTold(past).get(0);
        assertThat(first.dueAt()).isEqualTo(first.createdAt());
        sending.claim("me", BATCH);
        sending.note(Outcome.of(first.getId(), Outcome.Result.SENT, Instant.now()), "me");

        for (int i = 0; i < 20; i++) {
            appointments.followUp(past.getId(), FollowUp.NO);
            appointments.followUp(past.getId(), FollowUp.CONTINUE);
        }
        appointments.followUp(past.getId(), FollowUp.NO);
        List<Notice> told = answerTold(past);
        assertThat(told).hasSize(2);
        assertThat(told.get(1).dueAt()).isEqualTo(first.dueAt().plus(Duration.ofHours(1)));
        assertThat(sending.claim("me", BATCH)).isEmpty();

        change("update notice set due_at_ms = 1 where id = " + told.get(1).getId());
        assertThat(sending.claim("me", BATCH)).containsExactly(told.get(1).getId());
    }

    private List<Notice> answerTold(Appointment past) {
        return outbox.about(past.getId()).stream()
                .filter(notice -> notice.kind() == NoticeKind.FOLLOWED_UP)
                .toList();
    }

    @Test
    void who_wrote_something_beforehand_is_not_reminded_of_what_may_stay_open() {
        Appointment booked = book(8);
        outbox.owe(Owed.intake(booked));
        sitAtTheDesk();
        long id = outbox.page(NoticeState.WAITING, 0, 1).get(0).getId();
        assertThat(outbox.sendAgain(id)).isTrue();

        QuestionnaireVersion asked =
                intake.newest(booked.type().questionnaire()).orElseThrow();
        String question = asked.questions().stream()
                .filter(one -> one.getKind() == QuestionKind.LONG)
                .findFirst()
                .orElseThrow()
                .getKey();
        intake.store(booked.getId(), asked, new Answers(Map.of(question, "Dat ze lachen.")), SecretCode.random());

        assertThat(intake.hasOpenQuestions(booked.getId(), booked.type().questionnaire()))
                .isTrue();
        assertThat(outbox.sendAgain(id)).isFalse();
    }

    @Test
    void an_assistant_reads_a_mail_to_who_wrote_something_beforehand_and_is_not_said_to_have_read_that() {
        Appointment booked = book(9);
        QuestionnaireVersion asked =
                intake.newest(booked.type().questionnaire()).orElseThrow();
        String question = asked.questions().get(0).getKey();
        intake.store(booked.getId(), asked, new Answers(Map.of(question, "Waarom niet.")), SecretCode.random());
        Person person = clients.person(booked.person().getId()).orElseThrow();
        Contact other = new Contact("Robin", "robin@example.org", null, Language.NL, null, null, null);
        clients.correct(person.getId(), new PersonFacts(other, Set.of(ContactRole.CLIENT), null), person.version());
        sitAtTheDesk();
        account.enter(someAccount());
        long id = outbox.about(booked.getId()).get(0).getId();

        try (Acting assistant = Acting.as(Actor.ASSISTANT)) {
            assertThat(sending.preview(id).orElseThrow().plain()).isNotBlank();
        }
        intake.isAwaitingAnswers(booked.getId(), booked.type().questionnaire());
        assertThat(seen(booked)).isEmpty();
        intake.response(booked.getId());
        assertThat(seen(booked)).hasSize(1);
    }

    @Test
    void what_somebody_answered_afterwards_is_for_the_coach_and_not_for_his_assistant() throws Exception {
        Appointment held = book(9);
        change(
                "update appointment set starts_at_ms = 1, ends_at_ms = 2, follow_up = 'CONTINUE', followed_up_at_ms = 3 where id = "
                        + held.getId());
        outbox.owe(new Owed(
                NoticeKind.FOLLOWED_UP, Addressee.COACH, SecretCode.random().value(), held.coach(), held, null));
        sitAtTheDesk();
        long id = outbox.about(held.getId()).stream()
                .filter(notice -> notice.kind() == NoticeKind.FOLLOWED_UP)
                .findFirst()
                .orElseThrow()
                .getId();

        try (Acting coach = Acting.as(Actor.COACH)) {
            assertThat(sending.preview(id)).isPresent();
        }
        try (Acting assistant = Acting.as(Actor.ASSISTANT)) {
            assertThat(sending.preview(id)).isEmpty();
        }
    }

    private Account someAccount() {
        long coach = practice.coaches().get(0).getId();
        return accounts.of(coach).orElseGet(() -> {
            accounts.createBySettings(new Credentials("post@example.com", "lang genoeg om te onthouden"), coach);
            return accounts.of(coach).orElseThrow();
        });
    }

    private List<AuditEntry> seen(Appointment appointment) {
        return audit.find(AuditQuery.ALL, 0, 50).stream()
                .filter(entry -> entry.act() == Act.ANSWERS_SEEN)
                .filter(entry -> entry.subject().equals(Subject.appointment(appointment.getId())))
                .toList();
    }

    /** Only where a coach would: what the clock owes is of every coach. */
    private void sitAtTheDesk() {
        currentCoach.enter(practice.coaches().get(0).getId(), true);
    }

    private NoticeState state(long id) {
        return outbox.find(id).orElseThrow().state();
    }

    /** A mail like no other: a day's note, of a day far away. */
    private Owed another() {
        LocalDate day = LocalDate.now(practice.practice().zone())
                .plusYears(1)
                .plusDays(System.nanoTime() % 1_000_000 + DAYS.incrementAndGet());
        return Owed.morning(practice.coaches().get(0), day);
    }

    private Appointment book(int which) {
        Wish wish = new Wish(practice.meetingType("video").orElseThrow(), null, null);
        Contact contact = new Contact("Robin", "robin@example.nl", null, Language.NL, null, null, null);
        return agenda.reserve(new Reservation(
                wish,
                free(which),
                clients.register(contact),
                SecretCode.random().hash()));
    }

    private Instant free(int which) {
        LocalDate from = LocalDate.now(practice.practice().zone()).plusDays(20);
        Wish wish = new Wish(practice.meetingType("video").orElseThrow(), null, null);
        return agenda.freeSlots(wish, from, from.plusDays(14)).get(which).time().start();
    }

    private interface Node {
        List<Long> act(int node) throws Exception;
    }

    private static List<Long> together(Node work) throws Exception {
        return AtOnce.call(IntStream.range(0, NODES)
                        .mapToObj(node -> (Callable<List<Long>>) () -> work.act(node))
                        .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private void change(String sql) throws SQLException {
        new Tables(dataSource).change(sql);
    }

    private long owed() {
        return Stream.of(NoticeState.values()).mapToLong(outbox::count).sum();
    }
}
