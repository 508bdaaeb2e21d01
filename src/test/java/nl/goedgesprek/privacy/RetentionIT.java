package nl.goedgesprek.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.Credentials;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.FollowUp;
import nl.goedgesprek.agenda.Holder;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.booking.CoachBooking;
import nl.goedgesprek.booking.CoachBookingService;
import nl.goedgesprek.booking.ContactEntry;
import nl.goedgesprek.booking.DraftService;
import nl.goedgesprek.booking.ManageService;
import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.booking.UnknownCodeException;
import nl.goedgesprek.calendars.CalendarsService;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.clients.MergeService;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.OrganisationFacts;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PersonFacts;
import nl.goedgesprek.clients.PersonLeavingException;
import nl.goedgesprek.clients.RemovalService;
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
import nl.goedgesprek.notices.NoticeKind;
import nl.goedgesprek.notices.OutboxService;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.WallMoment;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.privacy.DossierService.Reading;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import nl.goedgesprek.travel.Postcode;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What led to nothing is gone on the day that was named, out of every table, and not a day before. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class RetentionIT {

    private static final Instant LAST_WEEK =
            Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofDays(7));

    private static final long NO_COACH = -1;

    /** Stands in everything that this test writes down, and in nothing else. */
    private final String mark = "merk" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    private Retention retention;

    @Inject
    private AgendaService agenda;

    @Inject
    private AppointmentService appointments;

    @Inject
    private ClientsService clients;

    @Inject
    private IntakeService intake;

    @Inject
    private PracticeService practice;

    @Inject
    private PersonErasure asking;

    @Inject
    private ForgettingService forgetting;

    @Inject
    private Tombstones tombstones;

    @Inject
    private DossierService dossiers;

    @Inject
    private MergeService merges;

    @Inject
    private RemovalService removals;

    @Inject
    private UndoService undo;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private SessionService sessions;

    @Inject
    private ActionService actions;

    @Inject
    private DraftService drafts;

    @Inject
    private RecordsService records;

    @Inject
    private ProgrammeLinkService links;

    @Inject
    private AccountService accounts;

    @Inject
    private RetentionPreview preview;

    @Inject
    private CalendarsService calendars;

    @Inject
    private ProcessingService processing;

    @Inject
    private OwnRightsService rights;

    @Inject
    private ManageService manage;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private OutboxService outbox;

    @Inject
    private ErasureService erasure;

    @Inject
    private VisitService visits;

    @Inject
    private CoachBookingService bookings;

    @Inject
    private HttpServletRequest request;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @Test
    void who_said_no_is_erased_on_the_named_day() throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        appointments.followUp(visit.getId(), FollowUp.NO);
        assertErasedOnTheNamedDay(visit);
        assertThat(appointments.find(visit.getId()).orElseThrow().time()).isEqualTo(visit.time());
    }

    @Test
    void what_was_cancelled_is_erased_on_the_named_day() throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        appointments.cancel(visit.getId(), mark);
        markMails(visit);
        assertThat(tablesThatTell()).contains("NOTICE");
        assertErasedOnTheNamedDay(visit);
    }

    @Test
    void a_request_that_nobody_answered_is_erased_on_the_named_day() throws Exception {
        Instant nextWeek = Instant.now().plus(Duration.ofDays(7));
        assertErasedOnTheNamedDay(written(AppointmentStatus.REQUESTED, nextWeek));
    }

    @Test
    void what_cannot_be_erased_keeps_nobody_else_and_all_is_not_called_done() throws Exception {
        Appointment stuck = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        Appointment other = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        for (Appointment each : List.of(stuck, other)) {
            appointments.cancel(each.getId(), mark);
        }
        Instant named = namedDay(other);
        Tables tables = new Tables(dataSource);
        tables.change("create table holds_on (notice_id bigint not null references notice (id))");
        try {
            tables.change("insert into holds_on select id from notice where appointment_id = " + stuck.getId());
            assertThat(retention.erase(Going.Sort.CONVERSATION, named)).isFalse();
            assertThat(isErased(stuck, named)).isFalse();
            assertThat(isErased(other, named)).isTrue();
        } finally {
            tables.change("drop table holds_on");
        }
        assertThat(retention.erase(Going.Sort.CONVERSATION, named)).isTrue();
        assertThat(isErased(stuck, named)).isTrue();
    }

    private boolean isErased(Appointment appointment, Instant named) {
        return preview.until(LocalDate.ofInstant(named, practice.practice().zone())).stream()
                .filter(going -> going.sort() == Going.Sort.CONVERSATION)
                .noneMatch(going -> going.id() == appointment.getId());
    }

    @Test
    void who_wants_to_talk_on_is_not_erased() throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        appointments.followUp(visit.getId(), FollowUp.CONTINUE);
        retention.eraseWhatIsDue(Instant.now().plus(Duration.ofDays(400)));
        assertThat(tablesThatTell()).contains("PERSON", "INTAKE_ANSWER", "APPOINTMENT", "ORGANISATION");
    }

    @Test
    void who_has_another_appointment_stays_known_until_that_is_erased_too() throws Exception {
        Appointment cancelled = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        Appointment second = more(cancelled, LAST_WEEK.plus(Duration.ofDays(1)));
        appointments.cancel(cancelled.getId(), null);
        retention.eraseWhatIsDue(namedDay(cancelled));
        assertThat(tablesThatTell()).containsExactly("APPOINTMENT", "ORGANISATION", "PERSON");

        appointments.followUp(second.getId(), FollowUp.NO);
        retention.eraseWhatIsDue(namedDay(second));
        assertThat(tablesThatTell()).isEmpty();
    }

    @Test
    void whose_programme_was_closed_is_not_erased_with_a_conversation_that_was_called_off() throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        Programme programme = programmes.begin(
                visit.coach(),
                visit.person().getId(),
                new ProgrammeFacts(6, LocalDate.of(2026, 1, 5), mark + " doel", "", null));
        close(programme);
        appointments.cancel(visit.getId(), null);

        retention.eraseWhatIsDue(namedDay(visit));
        assertThat(tablesThatTell()).containsExactlyInAnyOrder("ORGANISATION", "PERSON", "PROGRAMME");
        erasure.eraseAllOf(visit.person().getId());
    }

    @Test
    void what_was_written_in_a_programme_about_a_conversation_that_was_called_off_stays_for_its_term()
            throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        writeAbout(visit);
        Programme programme = records.of(visit.person()).get(0);
        appointments.cancel(visit.getId(), null);
        Instant named = namedDay(visit);
        retention.eraseWhatIsDue(named);
        assertThat(tablesThatTell()).as("as long as it goes on").contains("SESSION_NOTE", "APPOINTMENT");

        LocalDate closed = close(programme);
        LocalDate day = closed.plusMonths(practice.practice().recordMonths());
        assertThat(preview.until(day))
                .contains(new Going(day, Going.Sort.CONVERSATION, visit.getId(), mark))
                .extracting(Going::on, Going::id)
                .doesNotContain(
                        tuple(LocalDate.ofInstant(named, practice.practice().zone()), visit.getId()));
        retention.eraseWhatIsDue(start(day).minusSeconds(1));
        assertThat(tablesThatTell()).contains("SESSION_NOTE", "AGREED_ACTION", "APPOINTMENT");
        retention.eraseWhatIsDue(start(day));
        assertThat(tablesThatTell()).containsExactlyInAnyOrder("ORGANISATION", "PERSON", "PROGRAMME");
        erasure.eraseAllOf(visit.person().getId());
    }

    /** Today. */
    private LocalDate close(Programme programme) throws SQLException {
        LocalDate today = LocalDate.ofInstant(Instant.now(), practice.practice().zone());
        new Tables(dataSource)
                .change("update programme set ended_on = '" + today + "' where id = " + programme.getId());
        return today;
    }

    @Test
    void who_asks_is_forgotten_in_every_table_after_the_mails_about_what_was_called_off() throws Exception {
        Appointment past = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        Person person = past.person();
        writeAbout(past);
        Appointment coming = more(past, Instant.now().plus(Duration.ofDays(40)));
        SecretCode draft = beginDraft();

        asking.askForHim(person);
        assertThat(drafts.isThere(draft.hash())).isFalse();
        assertThat(appointments.find(coming.getId()).orElseThrow().getStatus()).isEqualTo(AppointmentStatus.DECLINED);
        forgetting.finish();
        assertThat(tablesThatTell()).contains("PERSON", "SESSION_NOTE", "PROGRAMME", "AGREED_ACTION", "INTAKE_ANSWER");

        new Tables(dataSource).change("update notice set state = 'SENT' where appointment_id = " + coming.getId());
        forgetting.finish();
        assertThat(tablesThatTell()).isEmpty();
        assertThat(agenda.appointments(coming.coach(), coming.time())).isEmpty();
    }

    @Test
    void who_is_to_be_mailed_for_ever_is_forgotten_after_a_day() throws Exception {
        Appointment coming = written(AppointmentStatus.CONFIRMED, Instant.now().plus(Duration.ofDays(41)));
        forgetting.forget(coming.person());
        assertThat(tablesThatTell()).contains("PERSON");
        new Tables(dataSource)
                .change("update person set erasure_asked_at_ms = 1 where id = "
                        + coming.person().getId());
        forgetting.finish();
        assertThat(tablesThatTell()).isEmpty();
    }

    @Test
    void no_older_copy_of_the_database_brings_somebody_back() throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        Person twin = clients.register(new Contact(mark, mark + "@example.org", null, Language.NL, null, null, null));
        long gone = twin.getId();
        merges.mergePeople(
                new MergeService.Pair(visit.person().getId(), visit.person().version(), gone, twin.version()));
        forgetting.forgetForHim(clients.person(visit.person().getId()).orElseThrow());
        assertThat(tablesThatTell()).isEmpty();

        Tables tables = new Tables(dataSource);
        tables.change("delete from tombstone");
        tables.change("update person set name = '%1$s', email = '%1$s@example.nl' where id = %2$d"
                .formatted(mark, visit.person().getId()));
        SecretCode draft = beginDraft();
        tables.change(
                "update appointment set erased_at_ms = null, city = '%s' where id = %d".formatted(mark, visit.getId()));
        tables.change(("insert into person (id, name, email, language, created_at_ms, version)"
                        + " values (%d, '%s', 'x@example.org', 'NL', %d, 1)")
                .formatted(gone, mark, twin.createdAt().toEpochMilli()));
        assertThat(tablesThatTell()).contains("APPOINTMENT", "PERSON");

        tombstones.agree();
        assertThat(tablesThatTell()).isEmpty();
        assertThat(drafts.isThere(draft.hash())).as("what he had begun to book").isFalse();
    }

    @Test
    void what_was_begun_under_his_address_does_not_come_back_with_a_copy_in_which_he_is_nobody_yet() throws Exception {
        Person person = written(AppointmentStatus.CONFIRMED, LAST_WEEK).person();
        forgetting.forgetForHim(person);
        SecretCode later = beginDraft();
        tombstones.agree();
        assertThat(drafts.isThere(later.hash())).as("who comes anew").isTrue();

        new Tables(dataSource).change("delete from tombstone");
        SecretCode others = drafts.open(Language.NL);
        drafts.introduce(others, new ContactEntry("Noor", mark + "@example.org", null, null, null, null));
        tombstones.agree();
        assertThat(drafts.isThere(later.hash())).as("as in the copy").isFalse();
        assertThat(drafts.isThere(others.hash())).as("under another address").isTrue();
        drafts.discard(others);
    }

    @Test
    void who_asked_is_erased_from_a_copy_of_before_he_asked_also_when_he_still_waited() throws Exception {
        Appointment coming = written(AppointmentStatus.CONFIRMED, Instant.now().plus(Duration.ofDays(43)));
        forgetting.forget(coming.person());
        assertThat(tablesThatTell()).as("his mails have not gone out").contains("PERSON");
        String hash = Identity.of(coming.person()).hash();
        assertThat(erasedFiles()).hasSize(2).allMatch(file -> file.contains(hash));

        Tables tables = new Tables(dataSource);
        tables.change("delete from tombstone");
        tables.change("update person set erasure_asked_at_ms = null where id = "
                + coming.person().getId());
        tables.change("update appointment set status = 'CONFIRMED' where id = " + coming.getId());
        SecretCode draft = beginDraft();
        tombstones.agree();

        assertThat(tablesThatTell()).isEmpty();
        assertThat(drafts.isThere(draft.hash())).isFalse();
        assertThat(agenda.appointments(coming.coach(), coming.time())).isEmpty();
    }

    @Test
    void who_was_joined_with_somebody_by_mistake_is_not_forgotten_with_him_once_they_are_parted() throws Exception {
        Appointment asking = written(AppointmentStatus.CONFIRMED, Instant.now().plus(Duration.ofDays(44)));
        Appointment other = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        merges.mergePeople(new MergeService.Pair(
                asking.person().getId(),
                asking.person().version(),
                other.person().getId(),
                other.person().version()));
        forgetting.forget(clients.person(asking.person().getId()).orElseThrow());

        assertThat(erasedFiles())
                .hasSize(2)
                .allMatch(file -> file.contains(Identity.of(asking).hash()))
                .noneMatch(file -> file.contains(Identity.of(other).hash()));

        undo.undo(undo.recent(List.of(DeedKind.PEOPLE_MERGED)).get(0).getId());
        erasure.eraseAllOf(asking.person().getId());
        new Tables(dataSource).change("delete from tombstone");
        tombstones.agree();
        assertThat(appointments.find(other.getId()).orElseThrow().isErased()).isFalse();
        assertThat(clients.person(other.person().getId())).isPresent();
        erasure.eraseAllOf(other.person().getId());
    }

    @Test
    void who_was_joined_with_who_is_known_longer_is_erased_from_a_copy_of_before_that_too() throws Exception {
        Person longer = somebody("@example.org");
        Tables tables = new Tables(dataSource);
        tables.change("update person set created_at_ms = created_at_ms - 86400000 where id = " + longer.getId());
        Appointment coming = written(AppointmentStatus.CONFIRMED, Instant.now().plus(Duration.ofDays(45)));
        Person asking = coming.person();
        join(asking.getId(), longer.getId());
        forgetting.forget(clients.person(asking.getId()).orElseThrow());

        assertThat(erasedFiles())
                .hasSize(2)
                .allMatch(file -> file.contains(Identity.of(asking).hash()))
                .noneMatch(file -> file.contains(Identity.of(longer).hash()));
        erasure.eraseAllOf(asking.getId());
    }

    @Test
    void of_two_who_were_parted_since_a_copy_in_which_they_are_one_only_who_was_erased_is_erased_again()
            throws Exception {
        for (boolean longer : List.of(true, false)) {
            Appointment his = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
            Appointment others = written(AppointmentStatus.CONFIRMED, LAST_WEEK.minus(Duration.ofDays(1)));
            Person gone = his.person();
            new Tables(dataSource)
                    .change("update person set created_at_ms = created_at_ms - 86400000 where id = "
                            + (longer ? gone.getId() : others.person().getId()));
            Identity erased = identity(gone.getId());
            Identity stays = identity(others.person().getId());
            join(gone.getId(), others.person().getId());
            new Tables(dataSource).change("update deed set done_at_ms = 1 where kind = 'PEOPLE_MERGED'");
            for (TombstoneFile file : tombstoneFiles()) {
                file.append(List.of(erased));
            }

            tombstones.agree();

            assertThat(clients.person(gone.getId()))
                    .as("erased, known longer: " + longer)
                    .isEmpty();
            assertThat(appointments.find(his.getId()).orElseThrow().isErased()).isTrue();
            assertThat(appointments.find(others.getId()).orElseThrow().isErased())
                    .isFalse();
            Person other = clients.person(others.person().getId()).orElseThrow();
            assertThat(appointments.find(others.getId()).orElseThrow().person().getId())
                    .isEqualTo(other.getId());
            assertThat(new Tables(dataSource).rowsOf("TOMBSTONE")).noneMatch(row -> row.contains(stays.hash()));
            erasure.eraseAllOf(other.getId());
        }
    }

    private Identity identity(long person) {
        return Identity.of(clients.person(person).orElseThrow());
    }

    @Test
    void what_is_erased_alone_gives_the_time_free_that_is_still_ahead() {
        Appointment coming = written(AppointmentStatus.CONFIRMED, Instant.now().plus(Duration.ofDays(46)));

        erasure.erase(coming.getId());

        assertThat(appointments.find(coming.getId()).orElseThrow().getStatus().isOccupying())
                .isFalse();
    }

    @Test
    void a_request_that_was_answered_meanwhile_is_not_erased() {
        Appointment asked = written(AppointmentStatus.REQUESTED, Instant.now().plus(Duration.ofDays(47)));
        LocalDate someday = LocalDate.ofInstant(
                        asked.time().end(), practice.practice().zone())
                .plusYears(2);
        appointments.accept(
                asked.getId(),
                appointments.find(asked.getId()).orElseThrow().time().start());

        erasure.eraseWhatIsOver(asked.getId(), someday);
        assertThat(appointments.find(asked.getId()).orElseThrow().isErased()).isFalse();

        appointments.cancel(asked.getId(), null);
        erasure.eraseWhatIsOver(asked.getId(), someday);
        assertThat(appointments.find(asked.getId()).orElseThrow().isErased()).isTrue();
    }

    /** What was erased, as it stands in the data folder and beside it. */
    private static List<String> erasedFiles() throws IOException {
        List<String> files = new ArrayList<>();
        for (TombstoneFile file : tombstoneFiles()) {
            files.add(Files.readString(file.path()));
        }
        return files;
    }

    private static List<TombstoneFile> tombstoneFiles() {
        Path folder = Path.of(ConfigProvider.getConfig().getValue("goedgesprek.data", String.class))
                .toAbsolutePath()
                .normalize();
        return List.of(
                new TombstoneFile(folder.resolve("erased.txt")),
                new TombstoneFile(folder.resolveSibling(folder.getFileName() + "-erased.txt")));
    }

    @Test
    void no_older_copy_brings_back_who_was_deleted_once_that_cannot_be_undone() throws Exception {
        Person person = clients.register(new Contact(mark, mark + "@example.nl", null, Language.NL, null, null, null));
        Organisation organisation = clients.add(new OrganisationFacts(mark + " BV", null, null));
        removals.removePerson(person.getId(), person.version());
        removals.removeOrganisation(organisation.getId(), organisation.version());
        retention.erase(Going.Sort.UNDO, Instant.now());
        assertThat(tombstonesOf(person, organisation)).isEmpty();

        Tables tables = new Tables(dataSource);
        tables.change("update deed set done_at_ms = 1 where label like '" + mark + "%'");
        retention.erase(Going.Sort.UNDO, Instant.now());
        retention.erase(Going.Sort.PERSON, Instant.now());
        assertThat(tombstonesOf(person, organisation)).hasSize(2);
        assertThat(tablesThatTell()).isEmpty();

        tables.change("delete from tombstone");
        tables.change(("insert into person (id, name, email, language, created_at_ms, version)"
                        + " values (%d, '%s', 'x@example.org', 'NL', %d, 1)")
                .formatted(person.getId(), mark, person.createdAt().toEpochMilli()));
        tables.change("insert into organisation (id, name, created_at_ms, version) values (%d, '%s BV', %d, 1)"
                .formatted(organisation.getId(), mark, organisation.createdAt().toEpochMilli()));
        tombstones.agree();
        assertThat(tablesThatTell()).isEmpty();
    }

    @Test
    void who_was_deleted_and_put_back_or_parted_from_who_was_deleted_is_not_erased() throws Exception {
        Person kept = clients.register(new Contact(mark, mark + "@example.nl", null, Language.NL, null, null, null));
        Person twin = clients.register(new Contact(mark, mark + "@example.nl", null, Language.NL, null, null, null));
        removals.removePerson(twin.getId(), twin.version());
        undo.undo(undo.recent(List.of(DeedKind.PERSON_REMOVED)).get(0).getId());
        Person back = clients.person(twin.getId()).orElseThrow();
        merges.mergePeople(new MergeService.Pair(kept.getId(), kept.version(), back.getId(), back.version()));
        removals.removePerson(
                kept.getId(), clients.person(kept.getId()).orElseThrow().version());
        undo.undo(undo.recent(List.of(DeedKind.PEOPLE_MERGED)).get(0).getId());
        assertThat(clients.person(twin.getId())).isPresent();

        new Tables(dataSource).change("update deed set done_at_ms = 1 where label like '" + mark + "%'");
        retention.erase(Going.Sort.UNDO, Instant.now());
        assertThat(new Tables(dataSource).rowsOf("TOMBSTONE"))
                .anyMatch(row -> row.contains(Identity.of(kept).hash()))
                .noneMatch(row -> row.contains(Identity.of(twin).hash()));
        erasure.eraseAllOf(twin.getId());
    }

    private List<String> tombstonesOf(Person person, Organisation organisation) throws SQLException {
        String where = Identity.ofOrganisation(organisation.getId(), organisation.createdAt())
                .hash();
        return new Tables(dataSource)
                .rowsOf("TOMBSTONE").stream()
                        .filter(row -> row.contains(Identity.of(person).hash()) || row.contains(where))
                        .toList();
    }

    @Test
    void somebody_else_who_gets_the_number_of_who_was_erased_stays() throws Exception {
        Person person = clients.register(new Contact(mark, mark + "@example.org", null, Language.NL, null, null, null));
        forgetting.forget(person);
        Tables tables = new Tables(dataSource);
        tables.change("delete from tombstone");
        tables.change(
                "update person set name = '%s', email = 'x@example.org', created_at_ms = created_at_ms + 1 where id = %d"
                        .formatted(mark, person.getId()));
        tombstones.agree();
        assertThat(tablesThatTell()).containsExactly("PERSON");
        tables.change("update person set name = '–', email = '–' where id = " + person.getId());
    }

    @Test
    void a_code_from_before_two_were_joined_does_not_show_who_somebody_is() {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        SecretCode before = appointments.giveCode(visit.getId(), Holder.SELF);
        assertThat(rights.person(before)).isPresent();
        String email = visit.person().getEmail();
        Person twin =
                clients.add(new Contact(mark, email, null, Language.NL, null, null, null), Set.of(ContactRole.CLIENT));
        merges.mergePeople(
                new MergeService.Pair(visit.person().getId(), visit.person().version(), twin.getId(), twin.version()));
        assertThat(rights.person(before)).isEmpty();
        SecretCode after = appointments.giveCode(visit.getId(), Holder.SELF);
        assertThat(rights.person(after)).isPresent();
    }

    @Test
    void who_changes_an_address_at_the_desk_does_not_read_along_by_a_mail_to_it() {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        Person person = clients.person(visit.person().getId()).orElseThrow();
        Contact mine = new Contact(mark, mark + "@example.org", null, Language.NL, null, null, null);
        clients.correct(person.getId(), new PersonFacts(mine, Set.of(ContactRole.CLIENT), null), person.version());

        SecretCode code = appointments.giveCode(visit.getId(), Holder.SELF);
        assertThat(rights.person(code)).isEmpty();
        assertThat(rights.isProvable(code)).isFalse();
        assertThatThrownBy(() -> rights.mailProof(code)).isInstanceOf(UnknownCodeException.class);
    }

    @Test
    void who_joins_and_parts_two_people_does_not_read_along_by_a_mail_to_another_address() {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        long id = visit.person().getId();
        Person dummy = clients.register(new Contact(mark, mark + "@example.com", null, Language.NL, null, null, null));
        merges.mergePeople(new MergeService.Pair(id, visit.person().version(), dummy.getId(), dummy.version()));
        Contact mine = new Contact(mark, mark + "@example.org", null, Language.NL, null, mark + " BV", mark);
        clients.correct(
                id,
                new PersonFacts(mine, Set.of(ContactRole.CLIENT), null),
                clients.person(id).orElseThrow().version());
        undo.undo(undo.recent(List.of(DeedKind.PEOPLE_MERGED)).get(0).getId());

        Person parted = clients.person(id).orElseThrow();
        assertThat(parted.getEmail()).isEqualTo(mark + "@example.org");
        assertThat(parted.isAddressChanged()).isTrue();
        SecretCode code = appointments.giveCode(visit.getId(), Holder.SELF);
        assertThat(rights.person(code)).isEmpty();
        assertThat(rights.isProvable(code)).isFalse();
        erasure.eraseAllOf(dummy.getId());
    }

    @Test
    void of_who_was_joined_and_parted_no_code_made_meanwhile_opens_anything_and_those_before_open_what_they_did()
            throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        SecretCode before = appointments.giveCode(visit.getId(), Holder.VISITOR);
        makeOlder(before);
        Person mine = somebody("@example.com");
        join(mine.getId(), visit.person().getId());
        List<SecretCode> meanwhile = Stream.of(Holder.values())
                .map(holder -> appointments.giveCode(visit.getId(), holder))
                .toList();
        undo.undo(joins().get(0));

        assertThat(appointments.find(visit.getId()).orElseThrow().person().getId())
                .isEqualTo(visit.person().getId());
        assertThat(meanwhile).allSatisfy(code -> {
            assertThat(manage.open(code)).isEmpty();
            assertThat(manage.response(code)).isEmpty();
            assertThat(rights.person(code)).isEmpty();
        });
        assertThat(manage.response(before)).isPresent();
        assertThat(manage.response(appointments.giveCode(visit.getId(), Holder.VISITOR)))
                .isPresent();
        erasure.eraseAllOf(mine.getId());
    }

    @Test
    void who_puts_an_address_back_before_he_parts_two_people_does_not_read_along_either() {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        long id = visit.person().getId();
        Person dummy = somebody("@example.com");
        join(id, dummy.getId());
        reach(id, mark + "@example.org");
        SecretCode mailed = appointments.giveCode(visit.getId(), Holder.VISITOR);
        reach(id, visit.person().getEmail());
        undo.undo(joins().get(0));

        assertThat(clients.person(id).orElseThrow().getEmail())
                .isEqualTo(visit.person().getEmail());
        assertThat(manage.open(mailed)).isEmpty();
        assertThat(manage.response(appointments.giveCode(visit.getId(), Holder.VISITOR)))
                .isEmpty();
        assertThat(rights.isProvable(appointments.giveCode(visit.getId(), Holder.VISITOR)))
                .isFalse();
        erasure.eraseAllOf(dummy.getId());
    }

    @Test
    void who_parts_a_dummy_from_a_dummy_does_not_read_along_with_whom_he_joined_them_with_since() {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        Person mine = somebody("@example.com");
        Person other = somebody("@example.org");
        join(mine.getId(), other.getId());
        join(mine.getId(), visit.person().getId());
        List<Long> joins = joins();
        undo.undo(joins.get(1));
        SecretCode mailed = appointments.giveCode(visit.getId(), Holder.VISITOR);

        assertThat(manage.open(mailed).orElseThrow().appointment().person().getId())
                .isEqualTo(mine.getId());
        assertThat(manage.response(mailed)).isEmpty();
        assertThat(rights.isProvable(mailed)).isFalse();
        undo.undo(joins.get(0));
        assertThat(manage.open(mailed)).isEmpty();
        assertThat(manage.response(appointments.giveCode(visit.getId(), Holder.VISITOR)))
                .isPresent();
        List.of(mine, other).forEach(person -> erasure.eraseAllOf(person.getId()));
    }

    @Test
    void who_is_parted_again_from_all_he_was_joined_with_can_show_by_a_mail_who_he_is() {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        Person first = somebody("@example.com");
        Person second = somebody("@example.org");
        join(visit.person().getId(), first.getId());
        join(visit.person().getId(), second.getId());
        List<Long> joins = joins();
        undo.undo(joins.get(0));
        undo.undo(joins.get(1));

        assertThat(rights.isProvable(appointments.giveCode(visit.getId(), Holder.VISITOR)))
                .isTrue();
        List.of(first, second).forEach(person -> erasure.eraseAllOf(person.getId()));
    }

    @Test
    void the_mail_with_which_somebody_shows_who_he_is_goes_to_nobody_with_whom_he_was_joined_since() throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        rights.mailProof(appointments.giveCode(visit.getId(), Holder.VISITOR));
        new Tables(dataSource).change("update notice set state = 'SENT' where appointment_id = " + visit.getId());
        Person mine = somebody("@example.com");
        join(mine.getId(), visit.person().getId());
        currentCoach.enter(visit.coach().getId(), true);
        long proof = outbox.about(visit.getId()).stream()
                .filter(notice -> notice.kind() == NoticeKind.RIGHTS)
                .findFirst()
                .orElseThrow()
                .getId();

        assertThat(outbox.sendAgain(proof)).isFalse();
        undo.undo(joins().get(0));
        assertThat(outbox.sendAgain(proof)).isTrue();
        erasure.eraseAllOf(mine.getId());
    }

    private Person somebody(String mailbox) {
        return clients.register(new Contact(mark, mark + mailbox, null, Language.NL, null, null, null));
    }

    private void join(long kept, long gone) {
        merges.mergePeople(new MergeService.Pair(kept, version(kept), gone, version(gone)));
    }

    private int version(long person) {
        return clients.person(person).orElseThrow().version();
    }

    private void reach(long person, String address) {
        Contact contact = new Contact(mark, address, null, Language.NL, null, mark + " BV", mark);
        clients.correct(person, new PersonFacts(contact, Set.of(ContactRole.CLIENT), null), version(person));
    }

    /** What can be parted, the newest first. */
    private List<Long> joins() {
        return undo.recent(List.of(DeedKind.PEOPLE_MERGED)).stream()
                .map(Deed::getId)
                .toList();
    }

    /** As if it were made a minute ago. */
    private void makeOlder(SecretCode code) throws SQLException {
        new Tables(dataSource)
                .change("update manage_code set created_at_ms = created_at_ms - 60000 where code_hash = '" + code.hash()
                        + '\'');
    }

    @Test
    void mail_bomb_nobody_gets_the_link_to_what_is_kept_more_than_three_times_a_day() throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        SecretCode code = appointments.giveCode(visit.getId(), Holder.VISITOR);
        currentCoach.enter(visit.coach().getId(), true);
        for (int i = 0; i < 3; i++) {
            assertThat(askForLink(code).statusCode()).isEqualTo(302);
            askForLink(code);
            assertThat(owed(visit)).hasSize(i + 1).containsOnly("RIGHTS VISITOR");
            // As if that were more than ten minutes ago.
            new Tables(dataSource)
                    .change("update notice set once_key = once_key || '-' where appointment_id = " + visit.getId());
        }

        HttpResponse<String> refused = askForLink(code);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(80_000L, 86_401L);
        assertThat(refused.body()).contains("vandaag al drie keer").doesNotContain("id=\"mail\"");
        assertThat(owed(visit)).hasSize(3);

        new Tables(dataSource)
                .change("update notice set created_at_ms = created_at_ms - 86400000 where appointment_id = "
                        + visit.getId());
        assertThat(askForLink(code).statusCode()).isEqualTo(302);
        assertThat(owed(visit)).hasSize(4);
    }

    private HttpResponse<String> askForLink(SecretCode code) throws Exception {
        URI page = URI.create("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath() + "/afspraak/"
                + code.value() + "/gegevens");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(page)
                                .header("Accept-Language", "nl")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("do=mail"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void somebody_sees_all_that_is_kept_but_what_the_coach_noted_for_himself() {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        writeAbout(visit);
        Person person = visit.person();
        String own = dossiers.of(person, Language.NL, Reading.OWN).json();
        assertThat(own)
                .contains(mark + "@example.nl", mark + " gedeeld", mark + " doel", mark + " actie")
                .doesNotContain(mark + " eigen", mark + " omgeving");
        assertThat(dossiers.of(person, Language.EN, Reading.COACHS).json())
                .contains(mark + " eigen", mark + " omgeving");
        assertThat(new String(dossiers.of(person, Language.EN, Reading.OWN).pdf(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    @Test
    void of_every_code_and_link_only_a_hash_is_kept() throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        writeAbout(visit);
        List<SecretCode> codes = List.of(
                appointments.giveCode(visit.getId(), Holder.VISITOR),
                appointments.giveCode(visit.getId(), Holder.ASSISTANT),
                links.give(records.of(visit.person()).get(0).getId(), LinkReader.CLIENT),
                accounts.openSetupLink(visit.coach().getId()),
                drafts.open(Language.NL));
        String all = new Tables(dataSource).rows().toString();
        codes.forEach(code -> assertThat(all).contains(code.hash()).doesNotContain(code.value()));
        List<Predicate<SecretCode>> doors = List.of(
                code -> appointments.open(code).isPresent(),
                code -> appointments.open(code).isPresent(),
                code -> links.open(code, LinkReader.CLIENT).isPresent(),
                accounts::isOpen,
                code -> drafts.find(code).isPresent());
        for (int i = 0; i < codes.size(); i++) {
            SecretCode code = codes.get(i);
            assertThat(doors.get(i)).accepts(code).rejects(new SecretCode(code.hash()));
        }
        new Tables(dataSource)
                .change("delete from setup_link where token_hash = '"
                        + codes.get(3).hash() + '\'');
    }

    @Test
    void what_goes_is_told_beforehand() {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        appointments.cancel(visit.getId(), mark);
        LocalDate day = LocalDate.ofInstant(namedDay(visit), practice.practice().zone());
        Going expected = new Going(day, Going.Sort.CONVERSATION, visit.getId(), mark);
        assertThat(preview.until(day)).contains(expected);
        assertThat(preview.until(day.minusDays(1))).doesNotContain(expected);
    }

    @Test
    void what_is_said_of_calendars_is_what_they_are_told() {
        Coach coach = practice.coaches().get(0);
        calendars.showFullTitles(coach, true);
        assertThat(processing.processing().calendar()).isEqualTo(Processing.Told.NAMES);
        calendars.showFullTitles(coach, false);
        assertThat(processing.processing().calendar()).isNotEqualTo(Processing.Told.NOTHING);
    }

    @Test
    void somebody_corrects_himself_but_not_by_what_mail_reaches_him() {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        SecretCode code = appointments.giveCode(visit.getId(), Holder.SELF);
        Contact other = new Contact(mark + " Nieuw", "een@ander.example", null, Language.EN, null, null, null);
        rights.correct(code, other, rights.person(code).orElseThrow().version());
        Person corrected = rights.person(code).orElseThrow();
        assertThat(corrected.getName()).isEqualTo(mark + " Nieuw");
        assertThat(corrected.getEmail()).isEqualTo(mark + "@example.nl");
        SecretCode assistants = appointments.giveCode(visit.getId(), Holder.ASSISTANT);
        assertThat(rights.person(assistants)).isEmpty();
    }

    @Test
    void only_the_owner_erases_who_is_another_coachs_too() {
        Appointment coming = written(AppointmentStatus.CONFIRMED, Instant.now().plus(Duration.ofDays(42)));
        currentCoach.enter(NO_COACH, false);
        assertThatThrownBy(() -> forgetting.forgetForHim(coming.person())).isInstanceOf(EJBException.class);
        currentCoach.enter(NO_COACH, true);
        forgetting.forgetForHim(coming.person());
        assertThat(clients.person(coming.person().getId()).flatMap(Person::erasureAskedAt))
                .isPresent();
        assertThat(outbox.isStillOwed(coming.getId())).isTrue();
    }

    @Test
    void a_link_that_was_passed_on_opens_nothing_but_a_mail_to_where_he_is_reached() throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        SecretCode passedOn = appointments.giveCode(visit.getId(), Holder.VISITOR);
        assertThat(rights.person(passedOn)).isEmpty();
        assertThatThrownBy(() -> rights.handOver(passedOn, Language.NL)).isInstanceOf(UnknownCodeException.class);
        rights.forget(passedOn);
        assertThat(clients.person(visit.person().getId()).orElseThrow().isLeaving())
                .isFalse();

        Callable<Boolean> ask = () -> {
            rights.mailProof(passedOn);
            return true;
        };
        AtOnce.call(List.of(ask, ask, ask));
        assertThat(owed(visit)).isSubsetOf("RIGHTS VISITOR").isNotEmpty();
        SecretCode mailed = appointments.giveCode(visit.getId(), Holder.SELF);
        assertThat(rights.handOver(mailed, Language.NL).json()).contains(mark + "@example.nl");
        new Tables(dataSource)
                .change("update manage_code set created_at_ms = created_at_ms - 86400000 where code_hash = '"
                        + mailed.hash() + '\'');
        assertThat(rights.person(mailed)).isEmpty();
    }

    @Test
    void who_erases_himself_and_his_coach_are_mailed_and_it_is_written_down_as_his() throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        beginDraft();
        SecretCode code = appointments.giveCode(visit.getId(), Holder.SELF);
        rights.forget(code);
        rights.forget(code);
        assertThat(owed(visit)).containsExactlyInAnyOrder("FAREWELL VISITOR", "FAREWELL COACH");
        assertThat(tablesThatTell()).doesNotContain("DRAFT").contains("PERSON");

        new Tables(dataSource).change("update notice set state = 'SENT' where appointment_id = " + visit.getId());
        forgetting.finish();
        assertThat(tablesThatTell()).isEmpty();
        rights.forget(code);
        assertThat(auditOf(visit.person())).containsExactly("ERASED VISITOR");
    }

    @Test
    void of_many_who_erase_somebody_at_once_nobody_fails() throws Exception {
        for (int round = 0; round < 3; round++) {
            Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
            writeAbout(visit);
            beginDraft();
            SecretCode code = appointments.giveCode(visit.getId(), Holder.SELF);
            Person person = visit.person();
            Callable<Boolean> himself = () -> {
                rights.forget(code);
                return true;
            };
            Callable<Boolean> coach = () -> {
                forgetting.forgetForHim(person);
                return true;
            };
            Callable<Boolean> product = () -> {
                erasure.eraseAllOf(person.getId());
                return true;
            };
            AtOnce.call(List.of(himself, coach, himself, coach));
            AtOnce.call(List.of(product, product, product, coach));
            assertThat(tablesThatTell()).isEmpty();
            assertThat(auditOf(person)).hasSize(1);
        }
    }

    @Test
    void nothing_is_planned_with_who_waits_to_be_forgotten() {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        asking.ask(visit.person());
        CoachBooking booking = new CoachBooking(
                visit.type(),
                new WallMoment("1-2-2030", "10:00"),
                new PlaceEntry("3511AB", "12", null, mark, mark),
                clients.person(visit.person().getId()).orElseThrow(),
                new ContactEntry(null, null, null, null, null, null),
                Language.NL,
                true);
        assertThat(bookings.violations(booking)).extracting(Violation::field).contains("person");
        Instant soon = Instant.now().plus(Duration.ofDays(50));
        Reservation more = new Reservation(
                new Wish(visit.type(), visit.address().orElseThrow(), null),
                soon,
                visit.person(),
                SecretCode.random().hash());
        assertThatThrownBy(() -> agenda.give(more, true)).isInstanceOf(PersonLeavingException.class);
        assertThat(agenda.appointments(visit.coach(), TimeRange.startingAt(soon, Duration.ofHours(1))))
                .isEmpty();
    }

    @Test
    void who_was_not_met_for_seven_years_goes_on_the_day_and_is_told_of_beforehand() throws Exception {
        hold(true);
        Person gone = silentFor(84);
        LocalDate today = LocalDate.ofInstant(Instant.now(), practice.practice().zone());
        assertThat(preview.until(today)).contains(new Going(today, Going.Sort.SILENT, gone.getId(), mark));
        assertThat(preview.until(today.minusDays(1)))
                .extracting(Going::id, Going::sort)
                .doesNotContain(tuple(gone.getId(), Going.Sort.SILENT));

        retention.erasePeople(Instant.now().minus(Duration.ofDays(1)));
        assertThat(tablesThatTell()).contains("PERSON", "INTAKE_ANSWER", "APPOINTMENT");
        retention.erasePeople(Instant.now());
        assertThat(tablesThatTell()).isEmpty();
        assertThat(auditOf(gone)).containsExactly("ERASED SYSTEM");
    }

    @Test
    void who_is_still_met_or_was_corrected_since_is_kept() throws Exception {
        hold(true);
        Person met = silentFor(100);
        more(visits.with(met, 1).get(0), Instant.now().plus(Duration.ofDays(60)));
        retention.erasePeople(Instant.now());
        assertThat(clients.person(met.getId())).isPresent();

        Person guided = silentFor(100);
        Programme programme = programmes.begin(
                practice.coaches().get(0),
                guided.getId(),
                new ProgrammeFacts(6, LocalDate.of(2016, 1, 5), mark, mark, null));
        retention.erasePeople(Instant.now());
        assertThat(clients.person(guided.getId())).isPresent();
        new Tables(dataSource).change("update programme set ended_on = '2017-01-05' where id = " + programme.getId());

        Person corrected = silentFor(100);
        Contact contact = new Contact(mark, mark + "@example.nl", null, Language.NL, null, null, null);
        Person now = clients.person(corrected.getId()).orElseThrow();
        clients.correct(now.getId(), new PersonFacts(contact, Set.of(ContactRole.CLIENT), null), now.version());
        retention.erasePeople(Instant.now());
        assertThat(clients.person(corrected.getId())).isPresent();
        assertThat(clients.person(guided.getId())).isEmpty();
    }

    @Test
    void what_was_called_off_keeps_nobody_longer_than_it_is_kept_and_he_is_named_with_it() throws Exception {
        hold(true);
        Person silent = silentFor(100);
        Appointment calledOff = more(visits.with(silent, 1).get(0), LAST_WEEK);
        appointments.cancel(calledOff.getId(), null);
        Instant named = namedDay(calledOff);
        LocalDate day = LocalDate.ofInstant(named, practice.practice().zone());
        assertThat(preview.until(day))
                .contains(
                        new Going(day, Going.Sort.CONVERSATION, calledOff.getId(), mark),
                        new Going(day, Going.Sort.SILENT, silent.getId(), mark));
        assertThat(preview.until(day.minusDays(1))).noneMatch(going -> going.id() == silent.getId());

        for (Instant then : List.of(named.minusSeconds(1), named)) {
            assertThat(tablesThatTell()).contains("PERSON", "INTAKE_ANSWER");
            retention.eraseWhatIsDue(then);
            retention.erasePeople(then);
        }
        assertThat(tablesThatTell()).isEmpty();
    }

    @Test
    void what_a_colleague_called_off_keeps_a_contact_no_longer_than_it_is_kept() throws Exception {
        hold(true);
        Person colleague = silentFor(100);
        Appointment calledOff = more(visits.with(colleague, 1).get(0), LAST_WEEK);
        Person contact =
                clients.register(new Contact(mark, mark + "@example.org", null, Language.NL, null, null, null));
        Tables tables = new Tables(dataSource);
        tables.change("update person set organisation_id = "
                + colleague.organisation().orElseThrow().getId() + " where id = " + contact.getId());
        knownSince(contact, Instant.now().minus(Duration.ofDays(1000)));
        LocalDate years = LocalDate.ofInstant(LAST_WEEK, practice.practice().zone())
                .plusMonths(practice.practice().contactMonths() - 1);
        assertThat(preview.until(years)).noneMatch(going -> going.id() == contact.getId());

        appointments.cancel(calledOff.getId(), null);
        LocalDate day =
                LocalDate.ofInstant(namedDay(calledOff), practice.practice().zone());
        assertThat(preview.until(day)).contains(new Going(day, Going.Sort.SILENT, contact.getId(), mark));
        erasure.eraseAllOf(contact.getId());
        erasure.eraseAllOf(colleague.getId());
    }

    @Test
    void whom_another_coachs_conversation_takes_along_is_named_to_every_coach_without_it() {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        appointments.cancel(visit.getId(), null);
        LocalDate day = LocalDate.ofInstant(namedDay(visit), practice.practice().zone());
        Going himself = new Going(day, Going.Sort.SILENT, visit.person().getId(), mark);
        assertThat(preview.until(day)).as("he goes with it").doesNotContain(himself);

        currentCoach.enter(NO_COACH, false);
        assertThat(preview.until(day))
                .contains(himself)
                .doesNotContain(new Going(day, Going.Sort.CONVERSATION, visit.getId(), mark));
        assertThat(preview.until(day.minusDays(1))).doesNotContain(himself);
        more(visit, LAST_WEEK.minus(Duration.ofDays(1)));
        assertThat(preview.until(day)).as("who had another one stays").doesNotContain(himself);
    }

    @Test
    void an_organisation_that_the_coach_keeps_stays_when_whom_he_joined_with_it_goes() throws Exception {
        hold(true);
        Organisation known = clients.add(new OrganisationFacts(mark + " bv", null, "Bel aan."));
        Person silent = silentFor(100);
        Organisation own = silent.organisation().orElseThrow();
        assertThat(own.getId()).isNotEqualTo(known.getId());
        retention.erasePeople(Instant.now());
        assertThat(clients.organisation(own.getId())).isEmpty();
        assertThat(clients.organisation(known.getId()).flatMap(Organisation::notes))
                .contains("Bel aan.");

        Person joined = silentFor(100);
        Organisation other = joined.organisation().orElseThrow();
        merges.mergeOrganisations(
                new MergeService.Pair(known.getId(), known.version(), other.getId(), other.version()));
        retention.erasePeople(Instant.now());
        assertThat(clients.person(joined.getId())).isEmpty();
        assertThat(clients.organisation(known.getId()).flatMap(Organisation::notes))
                .contains("Bel aan.");
        removals.removeOrganisation(
                known.getId(), clients.organisation(known.getId()).orElseThrow().version());
    }

    @Test
    void who_never_had_a_conversation_goes_after_two_years() throws Exception {
        hold(true);
        Person contact =
                clients.add(new Contact(mark, mark + "@example.nl", null, Language.NL, null, null, null), Set.of());
        knownSince(contact, Instant.now().minus(Duration.ofDays(729)));
        retention.erasePeople(Instant.now());
        assertThat(tablesThatTell()).contains("PERSON");
        knownSince(contact, Instant.now().minus(Duration.ofDays(732)));
        retention.erasePeople(Instant.now());
        assertThat(tablesThatTell()).isEmpty();
    }

    @Test
    void nobody_goes_within_a_month_of_when_the_practice_could_first_read_of_it() throws Exception {
        hold(false);
        try {
            Person old = silentFor(100);
            Instant now = Instant.now();
            retention.erasePeople(now);
            RetentionPreview.FirstDay first = preview.firstDay().orElseThrow();
            assertThat(first.on())
                    .isEqualTo(LocalDate.ofInstant(
                            now.plus(Retention.WARNING), practice.practice().zone()));
            assertThat(first.people()).isPositive();
            assertThat(preview.until(first.on())).contains(new Going(first.on(), Going.Sort.SILENT, old.getId(), mark));

            retention.erasePeople(now.plus(Duration.ofDays(28)));
            assertThat(tablesThatTell()).contains("PERSON");
            retention.erasePeople(now.plus(Duration.ofDays(31)));
            assertThat(tablesThatTell()).isEmpty();
        } finally {
            hold(true);
        }
    }

    @Test
    void whatever_goes_by_itself_is_told_beforehand_and_goes() throws Exception {
        hold(true);
        oneOfEachSort();
        LocalDate soon =
                LocalDate.ofInstant(Instant.now(), practice.practice().zone()).plusDays(2);
        assertThat(preview.until(soon)).extracting(Going::sort).contains(Going.Sort.values());

        Tables tables = new Tables(dataSource);
        tables.change("update deed set done_at_ms = 1 where label = '" + mark + "'");
        retention.everyHour();
        assertThat(tablesThatTell()).containsExactly("ACCOUNT", "OUTSIDE_CALENDAR");
        assertThat(tables.rowsOf("BUSY_TIME")).noneMatch(row -> row.endsWith(" 1 2"));
        tables.change("delete from outside_calendar where name = '" + mark + "'");
        tables.change("delete from account");
    }

    /** Each of them due, but for what can still be undone. */
    private void oneOfEachSort() throws Exception {
        Tables tables = new Tables(dataSource);
        Appointment cancelled = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        appointments.cancel(cancelled.getId(), null);
        tables.change("update appointment set arranged_at_ms = 1 where id = " + cancelled.getId());
        Person silent = silentFor(100);
        writeAbout(visits.with(silent, 1).get(0));
        tables.change("update programme set ended_on = '2010-01-05' where client_id = " + silent.getId());
        Person leaving = written(AppointmentStatus.CONFIRMED, LAST_WEEK).person();
        asking.askForHim(leaving);
        tables.change("update person set erasure_asked_at_ms = 1 where id = " + leaving.getId());
        beginDraft();
        tables.change("update draft set touched_at_ms = 1");
        tables.change(
                "insert into booking_receipt (key_hash, sealed, created_at_ms) values ('%s', '', 1)".formatted(mark));
        tables.change("insert into sent_form (form_key, answer, sent_at_ms) values ('%s', '', 1)".formatted(mark));
        tables.change(
                "insert into deed (kind, subject_id, label, done_at_ms) values ('ORGANISATION_REMOVED', 0, '%s', %d)"
                        .formatted(mark, System.currentTimeMillis()));
        tables.change(
                ("insert into outside_calendar (coach_id, name, host, sealed_address, all_day, busy_times, due_at_ms,"
                                + " version) values (%d, '%s', '', '', false, 1, %d, 1)")
                        .formatted(cancelled.coach().getId(), mark, Long.MAX_VALUE));
        tables.change("insert into busy_time (coach_id, calendar_id, starts_at_ms, ends_at_ms)"
                + " select coach_id, id, 1, 2 from outside_calendar where name = '" + mark + "'");
        tables.change("delete from setup_link");
        tables.change("delete from account");
        accounts.createBySettings(
                new Credentials(mark + "@example.com", "lang genoeg om te onthouden"),
                cancelled.coach().getId());
        tables.change("insert into address_change (account_id, old_email, new_email, asked_at_ms)"
                + " select id, email, '" + mark + "', 1 from account");
    }

    @Test
    void no_moment_is_remembered_that_nobody_holds_any_more() throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        long later = Instant.now().plus(Duration.ofMinutes(5)).toEpochMilli();
        for (Map.Entry<String, Long> held :
                Map.of(mark + "oud", 1L, mark + "nu", later).entrySet()) {
            new Tables(dataSource)
                    .change(("insert into held_moment (holder, coach_id, meeting_type_id, starts_at_ms, ends_at_ms,"
                                    + " held_since_ms, expires_at_ms) values ('%s', %d, %d, 1, 2, 1, %d)")
                            .formatted(
                                    held.getKey(),
                                    visit.coach().getId(),
                                    visit.type().getId(),
                                    held.getValue()));
        }
        retention.erase(Going.Sort.DRAFTS, Instant.now());
        assertThat(new Tables(dataSource).rowsOf("HELD_MOMENT"))
                .noneMatch(row -> row.contains(mark + "oud"))
                .anyMatch(row -> row.contains(mark + "nu"));
        agenda.release(mark + "nu");
    }

    @Test
    void the_feed_for_other_calendars_names_nobody_who_was_erased() {
        Appointment coming = written(AppointmentStatus.CONFIRMED, Instant.now().plus(Duration.ofDays(43)));
        Appointment past = more(coming, LAST_WEEK);
        Coach coach = coming.coach();
        calendars.showFullTitles(coach, true);
        try {
            String before = calendars.file(calendars.feed(coach));
            assertThat(before).contains(mark, coming.calendarUid(), past.calendarUid());
            erasure.eraseAllOf(coming.person().getId());
            assertThat(calendars.file(calendars.feed(coach))).doesNotContain(mark);
        } finally {
            calendars.showFullTitles(coach, false);
        }
    }

    @Test
    @Tag("derby")
    void no_file_of_the_database_tells_a_note_an_action_or_a_draft() throws Exception {
        Appointment visit = written(AppointmentStatus.CONFIRMED, LAST_WEEK);
        String secret = "geheim" + UUID.randomUUID().toString().replace("-", "");
        sessions.write(visit.getId(), NoteLevel.PRIVATE, secret, Note.UNWRITTEN);
        actions.agree(visit.getId(), new ActionFacts(secret, ActionOwner.CLIENT, null));
        SecretCode draft = drafts.open(Language.NL);
        drafts.introduce(draft, new ContactEntry(secret, secret + "@example.nl", null, null, null, null));
        new Tables(dataSource).change("call syscs_util.syscs_checkpoint_database()");

        assertThat(filesWith(mark)).as("what is no secret is found").isNotEmpty();
        assertThat(filesWith(secret)).isEmpty();
    }

    private static List<Path> filesWith(String word) throws IOException {
        Path folder = Path.of(ConfigProvider.getConfig().getValue("goedgesprek.data", String.class));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> tells(file, word))
                    .toList();
        }
    }

    /** As Derby, UTF-8 and Java's own two bytes a character write it. */
    private static boolean tells(Path file, String word) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return bytes.contains(word)
                    || bytes.contains(
                            new String(word.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the terms for people hold now; else nobody was told of them. */
    private void hold(boolean now) throws SQLException {
        new Tables(dataSource).change("update practice set people_from_ms = " + (now ? "1" : "null"));
    }

    /** Somebody whose last conversation was so many months ago today. */
    private Person silentFor(int months) throws SQLException {
        Instant then = Instant.now()
                .atZone(practice.practice().zone())
                .minusMonths(months)
                .toLocalDate()
                .atTime(12, 0)
                .atZone(practice.practice().zone())
                .toInstant();
        Person silent = written(AppointmentStatus.CONFIRMED, then).person();
        knownSince(silent, then.minus(Duration.ofDays(30)));
        return silent;
    }

    private void knownSince(Person person, Instant then) throws SQLException {
        new Tables(dataSource)
                .change("update person set created_at_ms = " + then.toEpochMilli() + " where id = " + person.getId());
    }

    /** What is owed about an appointment, in words such as {@code RIGHTS VISITOR}. */
    private List<String> owed(Appointment visit) {
        return outbox.about(visit.getId()).stream()
                .map(notice -> notice.kind() + " " + notice.addressee())
                .toList();
    }

    /** What was written down of somebody, in words such as {@code ERASED VISITOR}. */
    private List<String> auditOf(Person person) throws SQLException {
        return new Tables(dataSource)
                .rowsOf("AUDIT_ENTRY").stream()
                        .filter(row -> row.contains(" PERSON " + person.getId() + " "))
                        .flatMap(row ->
                                Pattern.compile("ERASED [A-Z]+").matcher(row).results())
                        .map(MatchResult::group)
                        .toList();
    }

    private void writeAbout(Appointment past) {
        Programme programme = programmes.begin(
                past.coach(),
                past.person().getId(),
                new ProgrammeFacts(6, LocalDate.of(2026, 1, 5), mark + " doel", mark + " omgeving", null));
        programmes.include(programme.getId(), List.of(past.getId()));
        sessions.write(past.getId(), NoteLevel.PRIVATE, mark + " eigen", Note.UNWRITTEN);
        sessions.write(past.getId(), NoteLevel.SHARED, mark + " gedeeld", Note.UNWRITTEN);
        actions.agree(past.getId(), new ActionFacts(mark + " actie", ActionOwner.CLIENT, null));
    }

    private SecretCode beginDraft() {
        SecretCode draft = drafts.open(Language.NL);
        drafts.introduce(draft, new ContactEntry(mark, mark + "@EXAMPLE.nl", null, null, null, null));
        return draft;
    }

    private Appointment more(Appointment visit, Instant start) {
        return agenda.enter(
                new Reservation(
                        new Wish(visit.type(), visit.address().orElseThrow(), null),
                        new Tables(dataSource).apart(visit.type(), start),
                        visit.person(),
                        SecretCode.random().hash()),
                AppointmentStatus.CONFIRMED);
    }

    /** As a mail server might, that names whom it does not know. */
    private void markMails(Appointment visit) throws SQLException {
        new Tables(dataSource)
                .change("update notice set last_error = '" + mark + "' where appointment_id = " + visit.getId());
    }

    private void assertErasedOnTheNamedDay(Appointment visit) throws Exception {
        Instant day = namedDay(visit);

        retention.eraseWhatIsDue(day.minusSeconds(1));
        assertThat(tablesThatTell()).contains("PERSON", "INTAKE_ANSWER", "APPOINTMENT", "ORGANISATION", "MANAGE_CODE");

        retention.eraseWhatIsDue(day);
        retention.eraseWhatIsDue(day);
        assertThat(tablesThatTell()).isEmpty();
        assertThat(appointments.find(visit.getId()).orElseThrow().followUp()).isEmpty();
    }

    private Instant namedDay(Appointment visit) {
        Practice rules = practice.practice();
        Instant ended =
                appointments.find(visit.getId()).orElseThrow().ledToNothingAt().orElseThrow();
        return start(rules.erasureDay(ended));
    }

    private Instant start(LocalDate day) {
        return day.atTime(LocalTime.MIN).atZone(practice.practice().zone()).toInstant();
    }

    private Appointment written(AppointmentStatus status, Instant start) {
        MeetingType type = practice.meetingType("bezoek").orElseThrow();
        Person person = clients.register(
                new Contact(mark, mark + "@example.nl", "+31612345678", Language.NL, null, mark + " BV", mark));
        Address address = new Address(new Postcode("NL", "3511AB"), "12", null).in(mark, mark);
        String hash = (mark + SecretCode.random().hash()).substring(0, 64);
        Instant apart = new Tables(dataSource).apart(type, start);
        Appointment visit = agenda.enter(new Reservation(new Wish(type, address, null), apart, person, hash), status);
        QuestionnaireVersion version = intake.newest(type.questionnaire()).orElseThrow();
        String question = version.questions().get(2).getKey();
        intake.store(visit.getId(), version, new Answers(Map.of(question, mark)), SecretCode.random());
        return visit;
    }

    /** The tables with a row in which the mark stands. */
    private List<String> tablesThatTell() throws SQLException {
        return new Tables(dataSource)
                .rows().entrySet().stream()
                        .filter(table -> table.getValue().stream().anyMatch(row -> row.contains(mark)))
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
