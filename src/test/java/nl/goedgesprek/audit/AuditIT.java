package nl.goedgesprek.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.Credentials;
import nl.goedgesprek.access.CurrentAccount;
import nl.goedgesprek.access.Device;
import nl.goedgesprek.access.LoginSessionService;
import nl.goedgesprek.access.SecondStepService;
import nl.goedgesprek.access.Way;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.ArrivalService;
import nl.goedgesprek.agenda.FollowUp;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.calendars.CalendarsService;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.clients.MergeService;
import nl.goedgesprek.clients.MergeService.Pair;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.OrganisationFacts;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PersonFacts;
import nl.goedgesprek.clients.RemovalService;
import nl.goedgesprek.coaching.Absence;
import nl.goedgesprek.coaching.ActionFacts;
import nl.goedgesprek.coaching.ActionOwner;
import nl.goedgesprek.coaching.ActionService;
import nl.goedgesprek.coaching.LinkReader;
import nl.goedgesprek.coaching.Note;
import nl.goedgesprek.coaching.NoteLevel;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeFacts;
import nl.goedgesprek.coaching.ProgrammeLinkService;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.coaching.RecordsService;
import nl.goedgesprek.coaching.SessionService;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.practice.PracticeSettings;
import nl.goedgesprek.privacy.DossierService;
import nl.goedgesprek.privacy.ForgettingService;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.support.AtOnce;
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

/** What happened is written down as it happens, and nobody changes it unseen. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class AuditIT {

    private static final String PASSWORD = "lang genoeg om te onthouden";

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditService audit;

    @Inject
    private AuditRepository entries;

    @Inject
    private AccountService accounts;

    @Inject
    private LoginSessionService logins;

    @Inject
    private CurrentAccount current;

    @Inject
    private PracticeService practice;

    @Inject
    private AgendaService agenda;

    @Inject
    private AppointmentService appointments;

    @Inject
    private ClientsService clients;

    @Inject
    private IntakeService intake;

    @Inject
    private SessionService sessions;

    @Inject
    private RecordsService records;

    @Inject
    private ActionService actions;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private DossierService dossiers;

    @Inject
    private ForgettingService forgetting;

    @Inject
    private MergeService merges;

    @Inject
    private RemovalService removals;

    @Inject
    private UndoService undo;

    @Inject
    private SecondStepService steps;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private ArrivalService arrivals;

    @Inject
    private ProgrammeLinkService links;

    @Inject
    private CalendarsService feeds;

    @PersistenceContext
    private EntityManager entityManager;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    private final Subject subject =
            Subject.appointment(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));

    private String email;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @BeforeEach
    void come_in() throws SQLException {
        new Tables(dataSource).change("delete from setup_link");
        new Tables(dataSource).change("delete from account");
        email = "eigenaar" + subject.id() + "@example.com";
        long coach = practice.coaches().get(0).getId();
        accounts.createBySettings(new Credentials(email, PASSWORD), coach);
        current.enter(accounts.of(coach).orElseThrow());
    }

    @AfterEach
    void go() throws SQLException {
        new Tables(dataSource).change("delete from setup_link");
        new Tables(dataSource).change("delete from account");
    }

    @Test
    void many_at_once_make_one_chain() throws Exception {
        Account owner = current.get();
        Callable<Boolean> deed = () -> {
            for (int i = 0; i < 5; i++) {
                trail.record(Act.APPOINTMENT, subject, "MOVED");
            }
            return true;
        };
        AtOnce.call(Collections.nCopies(8, deed));

        current.enter(owner);
        assertThat(ofSubject()).hasSize(40);
        assertThat(audit.check().whole()).isTrue();
    }

    @Test
    void many_at_once_who_change_other_rows_too_make_one_chain() throws Exception {
        Account owner = current.get();
        Callable<Boolean> deed = () -> {
            for (int i = 0; i < 10; i++) {
                transaction.begin();
                changeNothing();
                trail.record(Act.APPOINTMENT, subject, "MOVED");
                transaction.commit();
            }
            return true;
        };
        AtOnce.call(Collections.nCopies(8, deed));

        current.enter(owner);
        assertThat(ofSubject()).hasSize(80);
        assertThat(audit.check().whole()).isTrue();
    }

    /** So that the transaction has a connection of the entity manager's, as nearly all have. */
    private void changeNothing() {
        entityManager
                .createQuery("update Account a set a.coachId = a.coachId where a.id = -1")
                .executeUpdate();
    }

    @Test
    void who_did_it_is_the_account_the_visitor_or_nobody() throws Exception {
        trail.record(Act.APPOINTMENT, subject, "MOVED");
        AtOnce.call(List.of(() -> {
            trail.recordOfVisitor(Act.APPOINTMENT, subject, "CANCELLED");
            trail.record(Act.ERASED, subject, "");
            return true;
        }));

        assertThat(ofSubject()).extracting(AuditEntry::by).containsExactly(By.SYSTEM, By.VISITOR, By.ACCOUNT);
        assertThat(ofSubject().get(2).account()).contains(current.get().getId());
    }

    @Test
    void what_was_rolled_back_did_not_happen() throws Exception {
        transaction.begin();
        trail.record(Act.APPOINTMENT, subject, "MOVED");
        transaction.rollback();

        assertThat(ofSubject()).isEmpty();
        assertThat(audit.check().whole()).isTrue();
    }

    @Test
    void what_is_changed_after_it_is_written_down_is_undone_with_it() throws Exception {
        long id = current.get().getId();
        transaction.begin();
        trail.record(Act.APPOINTMENT, subject, "MOVED");
        entityManager
                .createQuery("update Account a set a.email = 'x@example.com' where a.id = :id")
                .setParameter("id", id)
                .executeUpdate();
        transaction.rollback();

        entityManager.clear();
        assertThat(entityManager.find(Account.class, id).getEmail()).isEqualTo(email);
        assertThat(ofSubject()).isEmpty();
    }

    @Test
    void what_cannot_be_written_down_does_not_happen() throws Exception {
        new Tables(dataSource).change("update audit_end set id = 2");
        try {
            transaction.begin();
            accounts.giveLink(current.get().getCoachId());
            assertThatThrownBy(transaction::commit).isInstanceOf(RollbackException.class);
        } finally {
            new Tables(dataSource).change("update audit_end set id = 1");
        }
        assertThat(accounts.linkOpenUntil(current.get().getCoachId())).isEmpty();
    }

    @Test
    void a_look_is_written_down_once_and_only_of_who_sits_at_the_desk() throws Exception {
        trail.recordView(Act.NOTES_SEEN, subject);
        trail.recordView(Act.NOTES_SEEN, subject);
        AtOnce.call(List.of(() -> {
            trail.recordView(Act.NOTES_SEEN, subject);
            return true;
        }));

        assertThat(ofSubject()).singleElement().extracting(AuditEntry::act).isEqualTo(Act.NOTES_SEEN);
    }

    @Test
    void a_detail_can_hold_nothing_that_somebody_typed() {
        assertThatThrownBy(() -> trail.record(Act.ERASED, subject, "Robin de Vries"))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void logins_and_refusals_are_written_down_without_what_was_typed() {
        accounts.authenticate(new Credentials(email, "verkeerd"));
        accounts.authenticate(new Credentials("niemand@example.com", "verkeerd"));
        logins.begin(
                accounts.authenticate(new Credentials(email, PASSWORD)).orElseThrow(), Device.of(null), Way.PASSWORD);

        List<AuditEntry> newest = audit.find(AuditQuery.ALL, 0, 50).stream()
                .filter(entry -> Set.of(Act.LOGGED_IN, Act.LOGIN_REFUSED).contains(entry.act()))
                .limit(3)
                .toList();
        long account = current.get().getId();
        assertThat(newest)
                .extracting(AuditEntry::act)
                .containsExactly(Act.LOGGED_IN, Act.LOGIN_REFUSED, Act.LOGIN_REFUSED);
        assertThat(newest)
                .extracting(AuditEntry::subject)
                .containsExactly(Subject.account(account), Subject.NONE, Subject.account(account));
        assertThat(newest).extracting(AuditEntry::detail).containsOnly("PASSWORD");
    }

    @Test
    void an_entry_that_was_changed_is_told() throws SQLException {
        trail.record(Act.APPOINTMENT, subject, "MOVED");
        trail.record(Act.APPOINTMENT, subject, "MOVED");
        long first = ofSubject().get(1).getId();
        change("update audit_entry set detail = 'CANCELLED' where id = " + first);

        Verdict verdict = audit.check();
        change("update audit_entry set detail = 'MOVED' where id = " + first);

        assertThat(verdict.whole()).isFalse();
        assertThat(verdict.end().entries()).isEqualTo(first);
        assertThat(audit.check().whole()).isTrue();
    }

    @Test
    void an_entry_that_was_taken_out_is_told_also_at_the_end() throws SQLException {
        trail.record(Act.APPOINTMENT, subject, "MOVED");
        long last = audit.check().end().entries();
        change("update audit_entry set id = -" + last + " where id = " + last);
        Verdict verdict = audit.check();
        change("update audit_entry set id = " + last + " where id = -" + last);

        assertThat(verdict.whole()).isFalse();
        assertThat(audit.check().whole()).isTrue();
    }

    @Test
    void a_receipt_from_before_tells_that_the_whole_chain_was_written_anew() throws SQLException {
        trail.record(Act.APPOINTMENT, subject, "MOVED");
        Receipt now = audit.check().end();
        try (var connection = dataSource.getConnection()) {
            assertThat(new Chain(connection).check(now).whole()).isTrue();
            Receipt other = new Receipt(now.entries(), "0".repeat(64));
            assertThat(new Chain(connection).check(other).whole()).isFalse();
        }
    }

    @Test
    void what_somebody_at_the_desk_really_does_is_written_down_as_his() {
        Appointment visit = visit();
        Person person = visit.person();
        long id = visit.getId();
        sessions.write(id, NoteLevel.PRIVATE, "Twijfelt", Note.UNWRITTEN);
        ProgrammeFacts facts = new ProgrammeFacts(6, LocalDate.of(2026, 1, 5), "Rust", "", null);
        Programme programme = programmes.begin(visit.coach(), person.getId(), facts);

        for (int look = 0; look < 2; look++) {
            sessions.notes(id);
            intake.response(id);
            programmes.open(programme.getId());
        }
        appointments.reschedule(
                id,
                TimeRange.startingAt(visit.time().end(), Duration.ofMinutes(45)),
                appointments.find(id).orElseThrow().version());
        dossiers.look(person, Language.NL);
        dossiers.handOver(person, Language.NL, DossierService.Reading.OWN, "/gegevens.pdf");
        forgetting.forgetForHim(person);

        List<Subject> his =
                List.of(Subject.appointment(id), Subject.person(person.getId()), Subject.programme(programme.getId()));
        List<AuditEntry> all = entries.find(AuditQuery.ALL, 0, 200).stream()
                .filter(entry -> his.contains(entry.subject()))
                .toList();
        assertThat(all)
                .extracting(entry -> entry.act() + " " + entry.subject().kind() + " " + entry.detail())
                .containsExactlyInAnyOrder(
                        "APPOINTMENT APPOINTMENT BOOKED",
                        "NOTES_SEEN APPOINTMENT ",
                        "ANSWERS_SEEN APPOINTMENT ",
                        "GOALS_SEEN PROGRAMME ",
                        "APPOINTMENT APPOINTMENT MOVED",
                        "KEPT_SEEN PERSON ",
                        "EXPORTED PERSON /gegevens.pdf",
                        "ERASED APPOINTMENT ",
                        "ERASED PERSON ");
        assertThat(all)
                .allSatisfy(entry ->
                        assertThat(entry.account()).contains(current.get().getId()));
    }

    @Test
    void what_is_made_one_put_back_answered_afterwards_or_printed_anew_is_written_down_too() {
        long visit = visit().getId();
        appointments.followUp(visit, FollowUp.CONTINUE);
        appointments.followUp(visit, FollowUp.NO);
        appointments.followUp(visit, FollowUp.NO);
        Person kept = person("blijft");
        Person gone = person("gaat");
        merges.mergePeople(new Pair(kept.getId(), kept.version(), gone.getId(), gone.version()));
        undoNewest(DeedKind.PEOPLE_MERGED);
        Organisation first = clients.add(new OrganisationFacts("Een " + subject.id(), null, null));
        Organisation second = clients.add(new OrganisationFacts("Twee " + subject.id(), null, null));
        merges.mergeOrganisations(new Pair(first.getId(), first.version(), second.getId(), second.version()));
        Person alone = person("alleen");
        removals.removePerson(alone.getId(), alone.version());
        undoNewest(DeedKind.PERSON_REMOVED);
        steps.renewCodes();

        List<Subject> these = List.of(
                Subject.appointment(visit),
                Subject.person(kept.getId()),
                Subject.person(gone.getId()),
                Subject.organisation(first.getId()),
                Subject.organisation(second.getId()),
                Subject.person(alone.getId()),
                Subject.account(current.get().getId()));
        assertThat(entries.find(AuditQuery.ALL, 0, 200))
                .filteredOn(entry -> these.contains(entry.subject()))
                .extracting(entry ->
                        entry.act() + " " + these.indexOf(entry.subject()) + " " + entry.detail() + " " + entry.by())
                .containsExactlyInAnyOrder(
                        "ACCOUNT 6 MADE SYSTEM",
                        "APPOINTMENT 0 BOOKED ACCOUNT",
                        "APPOINTMENT 0 FOLLOWED_UP ACCOUNT",
                        "APPOINTMENT 0 FOLLOWED_UP_NO ACCOUNT",
                        "MERGED 1 KEPT ACCOUNT",
                        "MERGED 2 GONE ACCOUNT",
                        "PUT_BACK 1 PEOPLE_MERGED ACCOUNT",
                        "MERGED 3 KEPT ACCOUNT",
                        "MERGED 4 GONE ACCOUNT",
                        "ERASED 5  ACCOUNT",
                        "PUT_BACK 5 PERSON_REMOVED ACCOUNT",
                        "ACCOUNT 6 CODES_RENEWED ACCOUNT");
    }

    @Test
    void who_reads_along_who_is_reached_where_and_what_was_said_of_the_door_or_the_delay_is_written_down_too() {
        Appointment visit = visit();
        Appointment coming = coming();
        Coach coach = visit.coach();
        currentCoach.enter(coach.getId(), true);
        arrivals.note(visit.getId(), "Bel twee keer");
        arrivals.tellDelays(Map.of(visit.getId(), 10, coming.getId(), 10));
        Programme programme = programmes.begin(
                coach, visit.person().getId(), new ProgrammeFacts(6, LocalDate.of(2026, 1, 5), "Rust", "", null));
        links.give(programme.getId(), LinkReader.CLIENT);
        links.give(programme.getId(), LinkReader.SPONSOR);
        links.end(programme.getId(), LinkReader.SPONSOR);
        links.end(programme.getId(), LinkReader.SPONSOR);
        Person person = person("verhuist");
        correct(person, person.getEmail());
        correct(clients.person(person.getId()).orElseThrow(), "nieuw" + subject.id() + "@example.nl");

        List<Subject> these = List.of(
                Subject.appointment(visit.getId()),
                Subject.appointment(coming.getId()),
                Subject.programme(programme.getId()),
                Subject.person(person.getId()));
        assertThat(entries.find(AuditQuery.ALL, 0, 50))
                .filteredOn(entry -> these.contains(entry.subject()))
                .extracting(entry -> entry.act() + " " + these.indexOf(entry.subject()) + " " + entry.detail())
                .containsExactlyInAnyOrder(
                        "APPOINTMENT 0 BOOKED",
                        "APPOINTMENT 1 BOOKED",
                        "APPOINTMENT 0 DOOR_NOTED",
                        "APPOINTMENT 1 DELAY_TOLD",
                        "ACCOUNT 2 CLIENT_LINK_GIVEN",
                        "ACCOUNT 2 SPONSOR_LINK_GIVEN",
                        "ACCOUNT 2 SPONSOR_LINK_ENDED",
                        "ACCOUNT 3 CLIENT_EMAIL");
    }

    @Test
    void who_lets_things_go_earlier_or_says_what_took_place_is_written_down_too() {
        Appointment visit = visit();
        currentCoach.enter(visit.coach().getId(), true);
        Programme programme = programmes.begin(
                visit.coach(),
                visit.person().getId(),
                new ProgrammeFacts(6, LocalDate.of(2026, 1, 5), "Rust", "", null));
        records.keep(programme.getId(), 3);
        records.keep(programme.getId(), 3);
        records.keep(programme.getId(), 60);
        sessions.mark(visit.getId(), Absence.NO_SHOW);
        sessions.mark(visit.getId(), Absence.NO_SHOW);
        sessions.mark(visit.getId(), null);
        Practice before = practice.practice();
        try {
            practice.decide(keeping(before, before.recordMonths() - 1), before.version());
            practice.decide(
                    keeping(before, before.recordMonths() - 1),
                    practice.practice().version());
        } finally {
            practice.decide(
                    keeping(before, before.recordMonths()), practice.practice().version());
        }

        List<Subject> these =
                List.of(Subject.appointment(visit.getId()), Subject.programme(programme.getId()), Subject.NONE);
        assertThat(entries.find(AuditQuery.ALL, 0, 50))
                .filteredOn(entry -> these.contains(entry.subject()))
                .extracting(entry ->
                        entry.act() + " " + these.indexOf(entry.subject()) + " " + entry.detail() + " " + entry.by())
                .as("the newest first")
                .startsWith(
                        "TERMS 2 LONGER ACCOUNT",
                        "TERMS 2 SHORTER ACCOUNT",
                        "APPOINTMENT 0 HELD ACCOUNT",
                        "APPOINTMENT 0 NOT_HELD ACCOUNT",
                        "TERMS 1 LONGER ACCOUNT",
                        "TERMS 1 SHORTER ACCOUNT",
                        "APPOINTMENT 0 BOOKED ACCOUNT");
    }

    /** As it decided, but for how long what was written in a programme is kept. */
    private static PracticeSettings keeping(Practice practice, int recordMonths) {
        return new PracticeSettings(
                Map.of(),
                Math.toIntExact(practice.intakeReminder().toHours()),
                practice.morningNote().orElse(null),
                practice.asksAfterwards(),
                practice.retentionMonths(),
                recordMonths,
                practice.clientMonths(),
                practice.contactMonths(),
                practice.phone().orElse(null));
    }

    @Test
    void what_is_confidential_and_was_deleted_is_written_down_too_before_it_may_be_put_back() {
        Appointment visit = visit();
        currentCoach.enter(visit.coach().getId(), true);
        long id = visit.getId();
        Programme programme = programmes.begin(
                visit.coach(),
                visit.person().getId(),
                new ProgrammeFacts(6, LocalDate.of(2026, 1, 5), "Rust", "", null));
        programmes.remove(programme.getId());
        undoNewest(DeedKind.PROGRAMME_REMOVED);
        actions.forget(actions.agree(id, new ActionFacts("Slapen", ActionOwner.CLIENT, null))
                .getId());
        undoNewest(DeedKind.ACTION_REMOVED);
        Note note = sessions.write(id, NoteLevel.PRIVATE, "Twijfelt", Note.UNWRITTEN);
        int more = sessions.write(id, NoteLevel.PRIVATE, "Twijfelt nog", note.version())
                .version();
        sessions.write(id, NoteLevel.PRIVATE, "", more);
        undoNewest(DeedKind.NOTE_CUT);

        List<Subject> these = List.of(Subject.appointment(id), Subject.programme(programme.getId()));
        assertThat(entries.find(AuditQuery.ALL, 0, 50))
                .filteredOn(entry -> these.contains(entry.subject()))
                .extracting(entry -> entry.act() + " " + these.indexOf(entry.subject()) + " " + entry.detail())
                .containsExactly(
                        "PUT_BACK 0 NOTE_CUT",
                        "ERASED 0 NOTE",
                        "PUT_BACK 0 ACTION_REMOVED",
                        "ERASED 0 ACTION",
                        "PUT_BACK 1 PROGRAMME_REMOVED",
                        "ERASED 1 ",
                        "APPOINTMENT 0 BOOKED");
    }

    private void correct(Person person, String reached) {
        Contact contact = new Contact(person.getName(), reached, null, Language.NL, null, null, null);
        clients.correct(person.getId(), new PersonFacts(contact, Set.of(ContactRole.CLIENT), null), person.version());
    }

    @Test
    void where_a_calendar_reads_along_is_written_down_when_it_is_made_renewed_or_told_names() throws SQLException {
        Coach coach = practice.coaches().get(0);
        change("delete from calendar_feed");
        long before = audit.check().end().entries();

        feeds.feed(coach);
        feeds.feed(coach);
        feeds.renew(coach);
        feeds.showFullTitles(coach, false);
        feeds.showFullTitles(coach, true);
        feeds.showFullTitles(coach, false);

        assertThat(entries.find(AuditQuery.ALL, 0, 50))
                .filteredOn(entry -> entry.getId() > before && entry.act() == Act.ACCOUNT)
                .extracting(AuditEntry::detail)
                .containsExactly("FEED_NO_NAMES", "FEED_NAMES", "FEED_RENEWED", "FEED_MADE");
    }

    private Person person(String name) {
        return clients.add(
                new Contact(name, name + subject.id() + "@example.nl", null, Language.NL, null, null, null),
                Set.of(ContactRole.CLIENT));
    }

    private void undoNewest(DeedKind kind) {
        assertThat(undo.undo(undo.recent(List.of(kind)).get(0).getId())).isEqualTo(Outcome.ALL);
    }

    private Appointment coming() {
        MeetingType type = practice.meetingType("video").orElseThrow();
        Instant start = new Tables(dataSource).apart(type, Instant.parse("2062-01-02T09:00:00Z"));
        return agenda.enter(
                new Reservation(
                        new Wish(type, null, null),
                        start,
                        person("komt"),
                        SecretCode.random().hash()),
                AppointmentStatus.CONFIRMED);
    }

    /** One that took place long ago, at a moment of its own. */
    private Appointment visit() {
        MeetingType type = practice.meetingType("video").orElseThrow();
        Person person = clients.add(
                new Contact("Iemand", subject.id() + "@example.nl", null, Language.NL, null, null, null),
                Set.of(ContactRole.CLIENT));
        Instant start = Instant.parse("2012-01-02T09:00:00Z")
                .plus(Duration.ofHours(ThreadLocalRandom.current().nextInt(20_000)));
        Appointment visit = agenda.enter(
                new Reservation(
                        new Wish(type, null, null),
                        start,
                        person,
                        SecretCode.random().hash()),
                AppointmentStatus.CONFIRMED);
        QuestionnaireVersion version = intake.newest(type.questionnaire()).orElseThrow();
        String question = version.questions().get(0).getKey();
        intake.store(visit.getId(), version, new Answers(Map.of(question, "Waarom niet")), SecretCode.random());
        return visit;
    }

    private void change(String sql) throws SQLException {
        new Tables(dataSource).change(sql);
    }

    /** The newest first. */
    private List<AuditEntry> ofSubject() {
        return entries.find(AuditQuery.ALL, 0, 1000).stream()
                .filter(entry -> entry.subject().equals(subject))
                .toList();
    }
}
