package nl.goedgesprek.notices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PersonFacts;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.QuestionKind;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.privacy.ErasureService;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import nl.goedgesprek.travel.Postcode;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong or comes between while mails are owed and sent, inside Payara Micro, which has no mail server here. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class OutboxTroubleIT {

    private static final int MANY = 1000;
    private static final String ME = "me";
    private static final AtomicInteger DAYS =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(20_000));

    @Inject
    private AgendaService agenda;

    @Inject
    private AppointmentService appointments;

    @Inject
    private ErasureService erasure;

    @Inject
    private ClientsService clients;

    @Inject
    private IntakeService intake;

    @Inject
    private PracticeService practice;

    @Inject
    private OutboxService outbox;

    @Inject
    private SendingService sending;

    @Inject
    private LetterWriter writer;

    @Inject
    private Scan scan;

    @Inject
    private Present present;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @Test
    void a_booking_and_its_mails_stand_or_fall_together() throws Exception {
        transaction.begin();
        Appointment undone = book();
        assertThat(mails(undone)).hasSize(2);
        transaction.rollback();
        assertThat(mails(undone)).isEmpty();

        transaction.begin();
        Appointment booked = book();
        transaction.commit();
        assertThat(mails(booked))
                .extracting(Notice::kind, Notice::addressee, Notice::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(NoticeKind.BOOKED, Addressee.VISITOR, NoticeState.WAITING),
                        org.assertj.core.groups.Tuple.tuple(NoticeKind.BOOKED, Addressee.COACH, NoticeState.WAITING));
    }

    @Test
    void two_looks_at_the_clock_owe_each_mail_once() throws Exception {
        Appointment soon = soon();
        Callable<Integer> look = () -> {
            scan.look();
            return 1;
        };

        assertThat(together(List.of(look, look))).isEqualTo(2);
        assertThat(mails(soon)).extracting(Notice::kind).containsOnlyOnce(NoticeKind.REMINDER);
    }

    @Test
    void a_reminder_of_a_moment_that_is_no_more_is_dropped() throws Exception {
        Appointment moved = soon();
        Appointment cancelled = soon();
        scan.look();
        Notice ofMoved = mail(moved, NoticeKind.REMINDER);
        Notice ofCancelled = mail(cancelled, NoticeKind.REMINDER);
        assertThat(List.of(ofMoved, ofCancelled)).allMatch(present::calls);

        appointments.move(moved.getId(), free());
        appointments.cancel(cancelled.getId(), null);
        sending.claim(ME, MANY);

        assertThat(sending.write(ofMoved.getId(), ME)).isEmpty();
        assertThat(sending.write(ofCancelled.getId(), ME)).isEmpty();
    }

    @Test
    void nobody_is_asked_for_answers_that_no_link_in_a_mail_opens() throws Exception {
        Appointment unanswered = soon();
        Appointment begun = soon();
        Appointment begunLater = soon();
        begin(begun);
        begin(begunLater);
        giveAnotherAddress(unanswered);
        giveAnotherAddress(begun);

        scan.look();
        assertThat(mails(unanswered)).extracting(Notice::kind).contains(NoticeKind.INTAKE, NoticeKind.REMINDER);
        assertThat(reminder(unanswered)).contains("/vooraf");
        assertThat(mails(begun)).extracting(Notice::kind).containsExactly(NoticeKind.REMINDER);
        assertThat(reminder(begun)).doesNotContain("/vooraf");

        Notice owed = mail(begunLater, NoticeKind.INTAKE);
        assertThat(present.calls(owed)).isTrue();
        giveAnotherAddress(begunLater);
        entities.clear();
        assertThat(present.calls(mail(begunLater, NoticeKind.INTAKE))).isFalse();
    }

    /** What he wrote he took back; but it is his. */
    private void begin(Appointment appointment) {
        QuestionnaireVersion version =
                intake.newest(appointment.type().questionnaire()).orElseThrow();
        SecretCode code = SecretCode.random();
        String question = version.questions().stream()
                .filter(one -> one.getKind() == QuestionKind.LONG)
                .findFirst()
                .orElseThrow()
                .getKey();
        intake.store(appointment.getId(), version, new Answers(Map.of(question, "Nog niet")), code);
        intake.revise(appointment.getId(), version, new Answers(Map.of()), code);
    }

    private void giveAnotherAddress(Appointment appointment) {
        Person person = clients.person(appointment.person().getId()).orElseThrow();
        Contact other = new Contact("Robin Rood", "rood@example.org", null, Language.NL, null, null, null);
        clients.correct(person.getId(), new PersonFacts(other, Set.of(ContactRole.CLIENT), null), person.version());
    }

    private String reminder(Appointment appointment) {
        Topic topic = new Topic(NoticeKind.REMINDER, Addressee.VISITOR, appointment.coach(), found(appointment), null);
        return writer.write(topic, new MailAddress("Iris", "iris@example.nl"), "code")
                .plain();
    }

    private Appointment found(Appointment appointment) {
        return appointments.find(appointment.getId()).orElseThrow();
    }

    @Test
    void a_request_whose_visitor_was_erased_is_called_unanswered_no_more() throws Exception {
        Appointment forgotten = entered("video", AppointmentStatus.REQUESTED, farOff());
        backdate(forgotten, Duration.ofDays(4));
        scan.look();
        assertThat(mails(forgotten)).extracting(Notice::kind).containsExactly(NoticeKind.UNANSWERED);

        erasure.erase(forgotten.getId());
        scan.look();

        assertThat(mails(forgotten)).isEmpty();
    }

    @Test
    void of_a_conversation_whose_visitor_was_erased_the_clock_owes_nothing() throws Exception {
        Instant yesterday = Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofDays(1));
        MeetingType video = practice.meetingType("video").orElseThrow();
        Appointment held =
                entered("video", AppointmentStatus.CONFIRMED, new Tables(dataSource).apart(video, yesterday));
        backdate(held, Duration.ofDays(4));
        change("update practice set asks_afterwards = true");
        scan.look();
        assertThat(mails(held)).as("%s", held.time()).extracting(Notice::kind).contains(NoticeKind.AFTERWARDS);

        erasure.erase(held.getId());
        scan.look();

        assertThat(mails(held)).isEmpty();
        outbox.owe(Owed.afterwards(appointments.find(held.getId()).orElseThrow()));
        assertThat(present.calls(mail(held, NoticeKind.AFTERWARDS)))
                .as("as another node owes it at that moment")
                .isFalse();
    }

    @Test
    void a_proposal_is_still_told_when_its_place_was_changed_meanwhile() {
        Appointment visit = entered("bezoek", AppointmentStatus.REQUESTED, farOff());
        appointments.propose(visit.getId(), farOff(), null, version(visit));
        appointments.relocate(visit.getId(), address("14"), version(visit));

        assertThat(present.calls(mail(visit, NoticeKind.PROPOSED))).isTrue();
        assertThat(present.calls(mail(visit, NoticeKind.MOVED))).isTrue();
    }

    private int version(Appointment appointment) {
        return appointments.find(appointment.getId()).orElseThrow().version();
    }

    @Test
    void whose_claim_ran_out_has_no_say_any_more() throws Exception {
        long id = mail(book(), NoticeKind.BOOKED).getId();
        sending.claim("dead", MANY);
        assertThat(sending.claim(ME, MANY)).doesNotContain(id);
        change("update notice set claimed_until_ms = 0 where id = " + id);
        assertThat(sending.claim(ME, MANY)).contains(id);

        sending.note(outcome(id, Outcome.Result.DROPPED), "dead");
        assertThat(sending.write(id, "dead")).isEmpty();
        assertThat(found(id).isClaimedBy(ME)).isTrue();
    }

    @Test
    void a_claim_may_be_prolonged_while_its_mail_is_written() throws Exception {
        long id = mail(book(), NoticeKind.BOOKED).getId();
        sending.claim(ME, MANY);
        transaction.begin();
        Notice writing = entities.find(Notice.class, id);
        together(List.of(() -> {
            sending.prolong(List.of(id), ME);
            return 1;
        }));
        writing.sent(Instant.now());
        transaction.commit();

        assertThat(found(id).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void whatever_a_server_says_can_be_kept() {
        long id = mail(book(), NoticeKind.BOOKED).getId();
        sending.claim(ME, MANY);
        Undelivered said = new Undelivered(Failure.POSTPONED, "no\0\r\nx" + "😀".repeat(400));
        sending.note(Outcome.failed(id, Instant.now(), said.failure(), said.detail()), ME);

        String kept = found(id).lastError().orElseThrow();
        assertThat(kept).startsWith("no x😀").hasSizeLessThanOrEqualTo(500);
        assertThat(Character.isHighSurrogate(kept.charAt(kept.length() - 1))).isFalse();
    }

    @Test
    void a_mail_that_is_gone_in_the_meantime_troubles_nobody() {
        Appointment erased = book();
        long id = mail(erased, NoticeKind.BOOKED).getId();
        sending.claim(ME, MANY);
        appointments.cancel(erased.getId(), null);
        erasure.erase(erased.getId());

        assertThat(sending.write(id, ME)).isEmpty();
        sending.note(outcome(id, Outcome.Result.SENT), ME);
        assertThat(mails(erased)).isEmpty();
    }

    /** Does all at once; how much came of it. */
    private static int together(List<Callable<Integer>> deeds) throws Exception {
        return AtOnce.call(deeds).stream().mapToInt(Integer::intValue).sum();
    }

    private static Outcome outcome(long id, Outcome.Result result) {
        return Outcome.of(id, result, Instant.now());
    }

    private Appointment book() {
        return agenda.reserve(reservation("video", free()));
    }

    /** In two hours, and arranged long ago. */
    private Appointment soon() throws SQLException {
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofHours(2));
        Appointment soon = entered("video", AppointmentStatus.CONFIRMED, start);
        backdate(soon, Duration.ofDays(9));
        return soon;
    }

    private Appointment entered(String type, AppointmentStatus status, Instant start) {
        Instant apart = new Tables(dataSource).apart(practice.meetingType(type).orElseThrow(), start);
        return agenda.enter(reservation(type, apart), status);
    }

    private void backdate(Appointment appointment, Duration ago) throws SQLException {
        long moment = Instant.now().minus(ago).toEpochMilli();
        change("update appointment set created_at_ms = " + moment + ", arranged_at_ms = " + moment + " where id = "
                + appointment.getId());
    }

    private Reservation reservation(String slug, Instant start) {
        MeetingType type = practice.meetingType(slug).orElseThrow();
        Contact contact = new Contact("Robin Rood", "robin@example.nl", null, Language.NL, null, null, null);
        return new Reservation(
                new Wish(type, slug.equals("bezoek") ? address("12") : null, null),
                start,
                clients.register(contact),
                SecretCode.random().hash());
    }

    private static Address address(String number) {
        return new Address(new Postcode("NL", "3511AB"), number, null).in("Straat", "Utrecht");
    }

    private Instant free() {
        LocalDate from = LocalDate.now(practice.practice().zone()).plusDays(3);
        Wish wish = new Wish(practice.meetingType("video").orElseThrow(), null, null);
        return agenda.freeSlots(wish, from, from.plusDays(40)).get(0).time().start();
    }

    /** A moment that nobody else uses, nor did at an earlier run on the same database. */
    private static Instant farOff() {
        return Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(400L + DAYS.incrementAndGet()));
    }

    private List<Notice> mails(Appointment appointment) {
        return entities.createQuery("select n from Notice n where n.appointment.id = :id order by n.id", Notice.class)
                .setParameter("id", appointment.getId())
                .getResultList();
    }

    /** The visitor's. */
    private Notice mail(Appointment appointment, NoticeKind kind) {
        Stream<Notice> mails = mails(appointment).stream()
                .filter(notice -> notice.kind() == kind && notice.addressee() == Addressee.VISITOR);
        return mails.findFirst().orElseThrow();
    }

    private Notice found(long id) {
        return outbox.find(id).orElseThrow();
    }

    private void change(String sql) throws SQLException {
        new Tables(dataSource).change(sql);
    }
}
