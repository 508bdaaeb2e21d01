package nl.goedgesprek.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.FollowUp;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.Series;
import nl.goedgesprek.agenda.SeriesService;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.clients.MergeService;
import nl.goedgesprek.clients.MergeService.Pair;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PersonLeavingException;
import nl.goedgesprek.coaching.HeldService.Which;
import nl.goedgesprek.coaching.ProgrammeListService.Asked;
import nl.goedgesprek.coaching.ProgrammeListService.Order;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.privacy.ErasureService;
import nl.goedgesprek.privacy.Retention;
import nl.goedgesprek.scheduling.Refusal;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.Outcome;
import nl.goedgesprek.undo.UndoService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programmes and sessions: what counts as held, that no word is overwritten, who reads what, and what is forgotten. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class CoachingIT {

    private static final Instant LAST_WEEK =
            Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofDays(7));
    private static final Instant NEXT_WEEK = LAST_WEEK.plus(Duration.ofDays(14));

    /** Stands in everything that this test writes down, and in nothing else. */
    private final String mark = "merk" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ProgrammeListService lists;

    @Inject
    private ProgrammeLinkService links;

    @Inject
    private SessionService sessions;

    @Inject
    private HeldService held;

    @Inject
    private RecordsService records;

    @Inject
    private Retention retention;

    @Inject
    private UndoService undo;

    @Inject
    private ActionService actions;

    @Inject
    private ClientsService clients;

    @Inject
    private MergeService merges;

    @Inject
    private AgendaService agenda;

    @Inject
    private AppointmentService appointments;

    @Inject
    private SeriesService series;

    @Inject
    private PracticeService practice;

    @Inject
    private ErasureService erasure;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCoach currentCoach;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @BeforeEach
    void sit_at_the_desk() {
        currentCoach.enter(practice.coaches().get(0).getId(), true);
    }

    @Test
    void what_is_past_was_held_unless_it_was_called_off_or_nobody_came() {
        Person client = person("Anna", Language.NL);
        Programme programme = programme(client, null);
        Appointment kept = visit(client, LAST_WEEK);
        Appointment missed = visit(client, LAST_WEEK.plus(Duration.ofHours(2)));
        Appointment cancelled = visit(client, LAST_WEEK.plus(Duration.ofHours(4)));
        Appointment coming = visit(client, NEXT_WEEK);
        programmes.include(programme.getId(), ids(kept, missed, cancelled, coming));
        appointments.cancel(cancelled.getId(), null);
        sessions.mark(missed.getId(), Absence.NO_SHOW);
        sessions.mark(coming.getId(), Absence.NO_SHOW);

        Progress progress = programmes.progress(programme);
        assertThat(progress.held()).isEqualTo(1);
        assertThat(progress.planned()).isEqualTo(1);
        assertThat(progress.unplanned()).isEqualTo(4);
        assertThat(progress.time()).isEqualTo(kept.time().length());
        assertThat(progress.nextStart()).contains(coming.time().start());

        sessions.mark(missed.getId(), null);
        assertThat(programmes.progress(programme).held()).isEqualTo(2);
    }

    @Test
    void a_programme_takes_its_clients_conversations_only_and_gives_them_back() {
        Person client = person("Bea", Language.NL);
        Programme programme = programme(client, null);
        Appointment own = visit(client, LAST_WEEK);
        Appointment foreign = visit(person("Cor", Language.NL), LAST_WEEK);

        assertThatThrownBy(() -> programmes.include(programme.getId(), ids(own, foreign)))
                .isInstanceOf(EJBException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(programmes.sessions(programme)).isEmpty();
        assertThat(programmes.notIncluded(programme))
                .extracting(Appointment::getId)
                .containsExactly(own.getId());

        programmes.include(programme.getId(), ids(own));
        programmes.include(programme.getId(), ids(own));
        assertThat(programmes.sessions(programme)).hasSize(1);
        assertThat(programmes.notIncluded(programme)).isEmpty();

        programmes.takeOut(programme.getId(), own.getId());
        assertThat(programmes.sessions(programme)).isEmpty();
    }

    @Test
    void a_series_that_was_planned_for_a_programme_belongs_to_it_unless_it_is_somebody_elses() {
        Person client = person("Cas", Language.NL);
        Programme own = programme(client, null);
        Programme foreign = programme(person("Cees", Language.NL), null);
        Wish wish = new Wish(practice.meetingType("video").orElseThrow(), null, null);

        List<Appointment> planned = series.confirm(series(wish, client, own, Duration.ofHours(7)));
        series.confirm(series(wish, client, foreign, Duration.ofHours(8)));

        assertThat(programmes.sessions(own))
                .extracting(session -> session.appointment().getId())
                .isEqualTo(planned.stream().map(Appointment::getId).toList());
        assertThat(programmes.sessions(foreign)).isEmpty();
    }

    /** Two conversations, a week apart. */
    private static Series series(Wish wish, Person client, Programme programme, Duration later) {
        List<Series.Choice> choices = Stream.of(0, 7)
                .map(days -> NEXT_WEEK.plus(later).plus(Duration.ofDays(days)))
                .map(start -> new Series.Choice(start, EnumSet.allOf(Refusal.class)))
                .toList();
        return new Series(wish, client.getId(), choices, false, programme.getId());
    }

    @Test
    void a_note_that_somebody_else_wrote_meanwhile_is_not_overwritten() {
        long visit = visit(person("Dirk", Language.NL), LAST_WEEK).getId();
        Note first = sessions.write(visit, NoteLevel.PRIVATE, "een", Note.UNWRITTEN);
        Note second = sessions.write(visit, NoteLevel.PRIVATE, "een twee", first.version());
        assertThat(second.version()).isGreaterThan(first.version());

        assertThatThrownBy(() -> sessions.write(visit, NoteLevel.PRIVATE, "een drie", first.version()))
                .isInstanceOf(NoteChangedException.class);
        assertThatThrownBy(() -> sessions.write(visit, NoteLevel.PRIVATE, "nieuw", Note.UNWRITTEN))
                .isInstanceOf(NoteChangedException.class);
        assertThat(sessions.notes(visit).values()).extracting(Note::text).containsExactly("een twee");

        // A lost answer makes a browser send the same again, founded on what it saw before.
        assertThat(sessions.write(visit, NoteLevel.PRIVATE, "een twee", first.version())
                        .version())
                .isEqualTo(second.version());
        // Another level is another note.
        assertThat(sessions.write(visit, NoteLevel.SHARED, "deel", Note.UNWRITTEN)
                        .version())
                .isNotEqualTo(Note.UNWRITTEN);
    }

    @Test
    void of_many_who_begin_the_same_note_at_once_one_succeeds() throws Exception {
        long visit = visit(person("Eva", Language.NL), LAST_WEEK).getId();
        List<Boolean> kept = AtOnce.call(IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(number -> () -> writes(visit, "tekst " + number))
                .toList());
        assertThat(kept).filteredOn(Boolean::booleanValue).hasSize(1);
    }

    private boolean writes(long visit, String text) {
        try {
            sessions.write(visit, NoteLevel.PRIVATE, text, Note.UNWRITTEN);
            return true;
        } catch (NoteChangedException meanwhile) {
            return false;
        }
    }

    @Test
    void a_programme_that_was_changed_meanwhile_is_not_overwritten() {
        Programme programme = programme(person("Fien", Language.NL), null);
        ProgrammeFacts facts = new ProgrammeFacts(8, LocalDate.of(2026, 1, 1), "anders", "", null);
        programmes.agree(programme.getId(), facts, programme.version());
        assertThatThrownBy(() -> programmes.agree(programme.getId(), facts, programme.version()))
                .isInstanceOf(ProgrammeChangedException.class);
    }

    @Test
    void the_lists_find_programmes_and_conversations_by_who_is_in_them() {
        Person sponsor = person("Zwanet", Language.NL);
        Person client = person("Gijs", Language.NL);
        Programme programme = programme(client, sponsor);
        Appointment visit = visit(client, LAST_WEEK);

        assertThat(found(mark.substring(0, 20) + " gijs", ProgrammeState.RUNNING))
                .containsExactly(programme.getId());
        assertThat(found(mark + " zwanet", null)).containsExactly(programme.getId());
        assertThat(found(mark, ProgrammeState.ENDED)).isEmpty();
        programmes.end(programme.getId());
        assertThat(found(mark + " gijs", ProgrammeState.ENDED)).containsExactly(programme.getId());
        assertThat(lists.of(sponsor)).hasSize(1);
        assertThat(lists.of(client.organisation().orElseThrow())).hasSize(1);

        assertThat(heldWith("gijs", Which.ALL)).containsExactly(visit.getId());
        assertThat(heldWith("gijs", Which.UNWRITTEN)).containsExactly(visit.getId());
        assertThat(heldWith("gijs", Which.ABSENT)).isEmpty();
        Note note = sessions.write(visit.getId(), NoteLevel.PRIVATE, "iets", Note.UNWRITTEN);
        sessions.mark(visit.getId(), Absence.CALLED_OFF);
        assertThat(heldWith("gijs", Which.UNWRITTEN)).isEmpty();
        assertThat(heldWith("gijs", Which.ABSENT)).containsExactly(visit.getId());

        sessions.write(visit.getId(), NoteLevel.PRIVATE, "", note.version());
        assertThat(heldWith("gijs", Which.UNWRITTEN)).containsExactly(visit.getId());
    }

    private List<Long> found(String typed, @Nullable ProgrammeState state) {
        return lists.page(new Asked(typed, state, Order.NAME), 1).rows().stream()
                .map(line -> line.programme().getId())
                .toList();
    }

    private List<Long> heldWith(String name, Which which) {
        return held.page(mark + ' ' + name, which, 1).rows().stream()
                .map(line -> line.appointment().getId())
                .toList();
    }

    @Test
    void the_client_reads_what_was_shared_and_the_sponsor_nothing_but_dates() throws Exception {
        Person client = person("Hilde", Language.EN);
        Programme programme = programme(client, person("Ivo", Language.NL));
        Appointment visit = visit(client, LAST_WEEK);
        programmes.include(programme.getId(), ids(visit));
        sessions.write(visit.getId(), NoteLevel.PRIVATE, "geheim-van-de-coach", Note.UNWRITTEN);
        sessions.write(visit.getId(), NoteLevel.SHARED, "gedeeld-met-de-client", Note.UNWRITTEN);
        sessions.write(visit.getId(), NoteLevel.SPONSOR, "verteld-aan-de-opdrachtgever", Note.UNWRITTEN);
        actions.agree(visit.getId(), new ActionFacts("afgesproken-actie", ActionOwner.CLIENT, null));
        SecretCode forClient = links.give(programme.getId(), LinkReader.CLIENT);
        SecretCode forSponsor = links.give(programme.getId(), LinkReader.SPONSOR);
        Map<String, List<String>> before = new Tables(dataSource).rowsAtRest();

        HttpResponse<String> shared = get("/traject/" + forClient.value());
        assertThat(shared.statusCode()).isEqualTo(200);
        assertThat(shared.body())
                .contains("gedeeld-met-de-client", "afgesproken-actie", "1 of 6 held", "lang=\"en\"")
                .doesNotContain("geheim", "opdrachtgever", "doel-van-het-traject", "achtergrond", "Ivo");
        HttpResponse<String> progress = get("/voortgang/" + forSponsor.value());
        assertThat(progress.statusCode()).isEqualTo(200);
        assertThat(progress.body())
                .contains("Hilde", "1 van 6 gehouden", "lang=\"nl\"")
                .doesNotContain("geheim", "gedeeld", "verteld", "actie", "doel-van-het-traject", "achtergrond", "Ivo");
        for (HttpResponse<String> page : List.of(shared, progress)) {
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(page.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(new Tables(dataSource).rowsAtRest()).isEqualTo(before);
        assertThat(before.toString()).doesNotContain(forClient.value(), forSponsor.value());
    }

    @Test
    void who_is_sponsor_no_longer_follows_the_programme_no_longer() throws Exception {
        Person client = person("Jet", Language.NL);
        Programme programme = programme(client, person("Joris", Language.NL));
        Long other = person("Jolanda", Language.NL).getId();
        SecretCode code = links.give(programme.getId(), LinkReader.SPONSOR);
        assertThat(get("/voortgang/" + code.value()).statusCode()).isEqualTo(200);

        ProgrammeFacts facts = new ProgrammeFacts(6, LocalDate.of(2026, 1, 1), mark, "", other);
        programmes.agree(
                programme.getId(),
                facts,
                programmes.find(programme.getId()).orElseThrow().version());

        assertThat(get("/voortgang/" + code.value()).statusCode()).isEqualTo(404);
    }

    @Test
    void whether_a_shorter_term_erases_at_once_is_known_before_it_is_chosen() throws Exception {
        Programme programme = programme(person("Jip", Language.NL), null);
        assertThat(records.erasesAtOnce(programme.getId(), 1))
                .as("it is not closed")
                .isFalse();
        programmes.end(programme.getId());
        assertThat(records.erasesAtOnce(programme.getId(), 1)).isFalse();
        new Tables(dataSource)
                .change("update programme set ended_on = '" + practice.today().minusMonths(5) + "' where id = "
                        + programme.getId());

        assertThat(records.erasesAtOnce(programme.getId(), 6)).isFalse();
        assertThat(records.erasesAtOnce(programme.getId(), 5)).isTrue();
        assertThat(records.erasesAtOnce(programme.getId(), null))
                .as("as all others")
                .isFalse();
        records.keep(programme.getId(), 5);
        assertThat(records.erasesAtOnce(programme.getId(), 4))
                .as("it is due anyway")
                .isFalse();
        records.keep(programme.getId(), null);
    }

    @Test
    void the_end_of_a_link_is_not_undone_when_its_reader_is_another_or_is_erased() {
        Programme programme = programme(person("Jet", Language.NL), person("Joris", Language.NL));
        links.give(programme.getId(), LinkReader.SPONSOR);
        links.end(programme.getId(), LinkReader.SPONSOR);
        assertThat(undo.recent(List.of(DeedKind.LINK_ENDED)))
                .extracting(Deed::subjectId)
                .contains(programme.getId());
        Person next = person("Jolanda", Language.NL);
        programmes.agree(
                programme.getId(),
                new ProgrammeFacts(6, LocalDate.of(2026, 1, 1), mark, "", next.getId()),
                programmes.find(programme.getId()).orElseThrow().version());
        assertThat(undo.recent(List.of(DeedKind.LINK_ENDED)))
                .extracting(Deed::subjectId)
                .doesNotContain(programme.getId());

        links.give(programme.getId(), LinkReader.SPONSOR);
        links.end(programme.getId(), LinkReader.SPONSOR);
        Programme empty = programme(person("Jara", Language.NL), next);
        programmes.remove(empty.getId());
        erasure.eraseAllOf(next.getId());
        assertThat(undo.recent(List.of(DeedKind.LINK_ENDED, DeedKind.PROGRAMME_REMOVED)))
                .extracting(Deed::subjectId)
                .doesNotContain(programme.getId(), empty.getId());
    }

    @Test
    void nothing_is_written_onto_a_conversation_or_agreed_with_somebody_that_is_erased_meanwhile() {
        Person client = person("Jet", Language.NL);
        Programme programme = programme(client, null);
        Appointment empty = visit(client, LAST_WEEK);
        Person sponsor = person("Joris", Language.NL);
        erasure.eraseAllOf(sponsor.getId());
        ProgrammeFacts facts = new ProgrammeFacts(6, LocalDate.of(2026, 1, 1), mark, "", sponsor.getId());
        assertThatThrownBy(() -> programmes.agree(
                        programme.getId(),
                        facts,
                        programmes.find(programme.getId()).orElseThrow().version()))
                .isInstanceOf(PersonLeavingException.class);
        erasure.eraseAllOf(client.getId());

        assertThatThrownBy(() -> sessions.write(empty.getId(), NoteLevel.PRIVATE, mark, Note.UNWRITTEN))
                .isInstanceOf(ConversationErasedException.class);
        assertThatThrownBy(() -> programmes.begin(
                        programme.coach(),
                        client.getId(),
                        new ProgrammeFacts(6, LocalDate.of(2026, 1, 1), mark, "", null)))
                .isInstanceOf(PersonLeavingException.class);
    }

    @Test
    void a_link_opens_one_page_until_there_is_a_new_one_or_it_is_ended() throws Exception {
        Programme programme = programme(person("Jan", Language.NL), null);
        SecretCode first = links.give(programme.getId(), LinkReader.CLIENT);
        assertThat(get("/voortgang/" + first.value()).statusCode()).isEqualTo(404);
        assertThat(get("/traject/" + first.value()).statusCode()).isEqualTo(200);

        SecretCode second = links.give(programme.getId(), LinkReader.CLIENT);
        assertThat(get("/traject/" + first.value()).statusCode()).isEqualTo(404);
        assertThat(get("/traject/" + second.value()).statusCode()).isEqualTo(200);

        links.end(programme.getId(), LinkReader.CLIENT);
        assertThat(get("/traject/" + second.value()).statusCode()).isEqualTo(404);
        assertThat(get("/traject/").statusCode()).isEqualTo(404);
        assertThat(get("/sharedProgramme").statusCode()).isEqualTo(404);
        assertThat(get("/progress").statusCode()).isEqualTo(404);
    }

    @Test
    void of_two_who_are_two_again_neither_reads_what_is_the_others() throws Exception {
        Person anna = person("Anna", Language.NL);
        Person bram = person("Bram", Language.NL);
        Programme hers = programme(anna, null);
        Programme his = programme(bram, null);
        SecretCode before = links.give(hers.getId(), LinkReader.CLIENT);
        new Tables(dataSource).change("update programme_link set created_at_ms = created_at_ms - 60000");
        Appointment visit = visit(bram, LAST_WEEK);
        merges.mergePeople(new Pair(anna.getId(), anna.version(), bram.getId(), bram.version()));
        SecretCode meanwhile = links.give(his.getId(), LinkReader.CLIENT);
        links.end(his.getId(), LinkReader.CLIENT);
        SecretCode last = links.give(his.getId(), LinkReader.CLIENT);
        programmes.include(hers.getId(), ids(visit));
        undo.undo(undo.recent(List.of(DeedKind.PEOPLE_MERGED)).get(0).getId());

        assertThat(links.open(before, LinkReader.CLIENT)).isPresent();
        assertThat(links.open(meanwhile, LinkReader.CLIENT)).isEmpty();
        assertThat(links.open(last, LinkReader.CLIENT)).isEmpty();
        assertThat(undo.recent(List.of(DeedKind.LINK_ENDED))).noneMatch(deed -> deed.subjectId() == his.getId());
        assertThat(programmes.sessions(hers)).isEmpty();
        assertThat(programmes.notIncluded(programmes.find(his.getId()).orElseThrow()))
                .extracting(Appointment::getId)
                .containsExactly(visit.getId());
    }

    @Test
    void two_who_are_one_have_their_programmes_together_and_nobody_pays_for_himself() {
        Person kept = person("Kees", Language.NL);
        Person gone = person("K. Kees", Language.NL);
        Programme theirs = programme(gone, kept);
        Programme paid = programme(person("Lea", Language.NL), gone);

        merges.mergePeople(new Pair(kept.getId(), kept.version(), gone.getId(), gone.version()));

        Programme own = programmes.find(theirs.getId()).orElseThrow();
        assertThat(own.client().getId()).isEqualTo(kept.getId());
        assertThat(own.sponsor()).isEmpty();
        assertThat(programmes.find(paid.getId()).orElseThrow().sponsor())
                .map(Person::getId)
                .contains(kept.getId());
    }

    @Test
    void who_is_erased_leaves_no_programme_and_no_note_but_not_while_it_goes_on() throws SQLException {
        Person client = person("Mies", Language.NL);
        Programme programme = programme(client, null);
        Appointment first = written(programme, client, LAST_WEEK);
        Appointment second = written(programme, client, LAST_WEEK.plus(Duration.ofDays(1)));
        links.give(programme.getId(), LinkReader.CLIENT);
        assertThat(tablesThatTell()).contains("PROGRAMME", "SESSION_NOTE", "AGREED_ACTION");

        erasure.erase(first.getId());
        assertThat(sessions.find(first.getId())).isEmpty();
        erasure.erase(second.getId());
        assertThat(sessions.find(second.getId())).isEmpty();
        assertThat(programmes.find(programme.getId())).isPresent();
        assertThat(clients.person(client.getId())).isPresent();
        assertThat(tablesThatTell()).doesNotContain("SESSION_NOTE", "AGREED_ACTION");

        Appointment last = written(programme, client, LAST_WEEK.plus(Duration.ofDays(2)));
        programmes.end(programme.getId());
        appointments.followUp(last.getId(), FollowUp.NO);
        erasure.erase(last.getId());
        assertThat(programmes.find(programme.getId())).isEmpty();
        assertThat(tablesThatTell()).isEmpty();
    }

    @Test
    void what_was_written_in_a_closed_programme_goes_when_its_term_is_over_and_not_a_day_before() throws SQLException {
        Person client = person("Nora", Language.NL);
        Programme programme = programme(client, person("Otto", Language.NL));
        Appointment visit = written(programme, client, LAST_WEEK);
        links.give(programme.getId(), LinkReader.CLIENT);
        links.give(programme.getId(), LinkReader.SPONSOR);
        links.end(programme.getId(), LinkReader.SPONSOR);
        AgreedAction action = actions.agree(visit.getId(), new ActionFacts("bellen", ActionOwner.COACH, null));
        actions.forget(action.getId());
        programmes.end(programme.getId());
        LocalDate ended =
                programmes.find(programme.getId()).orElseThrow().endedOn().orElseThrow();

        LocalDate usual = records.erasureDay(found(programme)).orElseThrow();
        assertThat(usual).isEqualTo(ended.plusMonths(24));
        records.keep(programme.getId(), 3);
        LocalDate day = records.erasureDay(found(programme)).orElseThrow();
        assertThat(day).isEqualTo(ended.plusMonths(3));
        assertThat(leaving(programme, day.minusDays(1))).isEmpty();
        assertThat(leaving(programme, day))
                .extracting(Leaving::on, Leaving::notes, Leaving::actions)
                .containsExactly(tuple(day, 3L, 1L));

        Instant midnight = day.atStartOfDay(practice.practice().zone()).toInstant();
        retention.eraseRecords(midnight.minusSeconds(1));
        assertThat(tablesThatTell()).contains("SESSION_NOTE", "AGREED_ACTION");
        retention.eraseRecords(midnight);
        retention.eraseRecords(midnight);

        assertThat(tablesThatTell()).containsExactly("ORGANISATION", "PERSON");
        assertThat(found(programme).recordsErasedOn()).contains(day);
        assertThat(programmes.sessions(found(programme)))
                .extracting(session -> session.appointment().getId())
                .containsExactly(visit.getId());
        assertThat(links.since(programme, LinkReader.CLIENT)).isEmpty();
        assertThat(leaving(programme, day)).isEmpty();
        assertThat(undo.recent(List.of(DeedKind.LINK_ENDED, DeedKind.ACTION_REMOVED)))
                .extracting(Deed::kind, Deed::subjectId)
                .doesNotContain(
                        tuple(DeedKind.LINK_ENDED, programme.getId()), tuple(DeedKind.ACTION_REMOVED, visit.getId()));

        ProgrammeFacts again = new ProgrammeFacts(6, ended.minusMonths(1), "toch weer een doel", "", null);
        programmes.agree(programme.getId(), again, found(programme).version());
        retention.eraseRecords(midnight);
        assertThat(found(programme).goals()).isEmpty();
    }

    private Programme found(Programme programme) {
        return programmes.find(programme.getId()).orElseThrow();
    }

    private List<Leaving> leaving(Programme programme, LocalDate until) {
        return records.leaving(until).stream()
                .filter(leaving -> leaving.programme().getId() == programme.getId())
                .toList();
    }

    @Test
    void what_was_deleted_or_ended_is_there_again_as_it_was() {
        Person client = person("Piet", Language.NL);
        Programme programme = programme(client, null);
        SecretCode code = links.give(programme.getId(), LinkReader.CLIENT);

        links.end(programme.getId(), LinkReader.CLIENT);
        assertThat(links.open(code, LinkReader.CLIENT)).isEmpty();
        assertThat(undo(DeedKind.LINK_ENDED)).isEqualTo(Outcome.ALL);
        assertThat(programmes.remove(programme.getId())).isTrue();
        assertThat(programmes.find(programme.getId())).isEmpty();
        assertThat(undo(DeedKind.PROGRAMME_REMOVED)).isEqualTo(Outcome.ALL);
        assertThat(found(programme).goals()).isEqualTo("doel-van-het-traject " + mark);
        assertThat(links.open(code, LinkReader.CLIENT)).isPresent();

        SecretCode newer = links.give(programme.getId(), LinkReader.CLIENT);
        assertThat(undo(DeedKind.LINK_ENDED)).isEqualTo(Outcome.NONE);
        assertThat(links.open(newer, LinkReader.CLIENT)).isPresent();
        links.end(programme.getId(), LinkReader.CLIENT);
        assertThat(undo(DeedKind.LINK_ENDED)).isEqualTo(Outcome.ALL);
        assertThat(links.open(newer, LinkReader.CLIENT)).isPresent();

        Appointment visit = written(programme, client, LAST_WEEK);
        assertThat(programmes.remove(programme.getId())).isFalse();
        AgreedAction action = actions.of(visit.getId()).get(0);
        actions.forget(action.getId());
        assertThat(actions.of(visit.getId())).isEmpty();
        assertThat(undo(DeedKind.ACTION_REMOVED)).isEqualTo(Outcome.ALL);
        assertThat(actions.of(visit.getId())).extracting(AgreedAction::text).containsExactly(mark);
    }

    private Outcome undo(DeedKind kind) {
        return undo.undo(undo.recent(List.of(kind)).get(0).getId());
    }

    @Test
    void most_of_a_note_that_goes_at_once_comes_back_above_what_was_written_since() throws SQLException {
        long visit = visit(person("Fien", Language.NL), LAST_WEEK).getId();
        String whole = mark + " een twee drie vier vijf";
        int seen = write(visit, whole, Note.UNWRITTEN);
        seen = write(visit, mark + " een twee vier vijf zes", seen);
        seen = write(visit, whole, seen);
        assertThat(cuts(visit)).isEmpty();

        write(visit, "z", seen);
        assertThat(cuts(visit)).hasSize(1);
        assertThat(new Tables(dataSource).rowsWithoutKey().get("KEPT_VALUE")).noneMatch(row -> row.contains(mark));
        assertThat(undo(DeedKind.NOTE_CUT)).isEqualTo(Outcome.ALL);
        assertThat(text(visit)).isEqualTo(whole);
        assertThat(cuts(visit)).isEmpty();

        int emptied = write(visit, "", note(visit).version());
        write(visit, "toch iets", emptied);
        assertThat(undo(DeedKind.NOTE_CUT)).isEqualTo(Outcome.ALL);
        assertThat(text(visit)).isEqualTo(whole + "\n\ntoch iets");
        assertThatThrownBy(() -> write(visit, "later", emptied)).isInstanceOf(NoteChangedException.class);
    }

    @Test
    void what_stood_in_a_note_is_for_its_coach_alone_and_goes_with_the_conversation_and_with_the_person()
            throws SQLException {
        Person client = person("Gijs", Language.NL);
        long erased = cut(visit(client, LAST_WEEK).getId());
        long kept = cut(visit(client, LAST_WEEK.plus(Duration.ofHours(3))).getId());
        long deed = cuts(kept).get(0).getId();
        currentCoach.enter(-1, false);
        assertThat(cuts(kept)).isEmpty();
        assertThat(undo.find(deed)).isEmpty();
        sit_at_the_desk();

        erasure.erase(erased);
        assertThat(cuts(erased)).isEmpty();
        assertThat(cuts(kept)).hasSize(1);
        erasure.eraseAllOf(client.getId());
        assertThat(cuts(kept)).isEmpty();
        assertThat(tablesThatTell()).isEmpty();
    }

    private long cut(long visit) {
        write(visit, "", write(visit, mark, Note.UNWRITTEN));
        assertThat(cuts(visit)).hasSize(1);
        return visit;
    }

    private int write(long visit, String text, int seen) {
        return sessions.write(visit, NoteLevel.PRIVATE, text, seen).version();
    }

    private String text(long visit) {
        return note(visit).text();
    }

    private Note note(long visit) {
        return Objects.requireNonNull(sessions.notes(visit).get(NoteLevel.PRIVATE));
    }

    private List<Deed> cuts(long visit) {
        return undo.recent(List.of(DeedKind.NOTE_CUT)).stream()
                .filter(deed -> deed.subjectId() == visit)
                .toList();
    }

    @Test
    void of_two_who_correct_the_same_action_the_second_is_told() {
        Appointment visit = visit(person("Roos", Language.NL), LAST_WEEK);
        AgreedAction action = actions.agree(visit.getId(), new ActionFacts("bellen", ActionOwner.COACH, null));
        ActionFacts other = new ActionFacts("schrijven", ActionOwner.CLIENT, LocalDate.of(2027, 1, 1));
        actions.change(action.getId(), other, action.version());

        assertThatThrownBy(() -> actions.change(action.getId(), other, action.version()))
                .isInstanceOf(ActionChangedException.class);
        AgreedAction now = actions.of(visit.getId()).get(0);
        assertThat(now.text()).isEqualTo("schrijven");
        assertThat(now.owner()).isEqualTo(ActionOwner.CLIENT);
        assertThat(now.due()).contains(LocalDate.of(2027, 1, 1));
    }

    private Appointment written(Programme programme, Person client, Instant start) {
        Appointment visit = visit(client, start);
        programmes.include(programme.getId(), ids(visit));
        for (NoteLevel level : NoteLevel.values()) {
            sessions.write(visit.getId(), level, mark, Note.UNWRITTEN);
        }
        actions.agree(visit.getId(), new ActionFacts(mark, ActionOwner.COACH, null));
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

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private Programme programme(Person client, @Nullable Person sponsor) {
        Long paying = sponsor == null ? null : sponsor.getId();
        return programmes.begin(
                practice.coaches().get(0),
                client.getId(),
                new ProgrammeFacts(6, LocalDate.of(2026, 1, 1), "doel-van-het-traject " + mark, "achtergrond", paying));
    }

    private Person person(String name, Language language) {
        return clients.add(
                new Contact(name + ' ' + mark, name.charAt(0) + mark + "@example.nl", null, language, null, mark, null),
                Set.of(ContactRole.CLIENT));
    }

    private Appointment visit(Person person, Instant start) {
        Wish wish = new Wish(practice.meetingType("video").orElseThrow(), null, null);
        Instant apart = new Tables(dataSource).apart(wish.type(), start);
        return agenda.enter(
                new Reservation(wish, apart, person, SecretCode.random().hash()), AppointmentStatus.CONFIRMED);
    }

    private static List<Long> ids(Appointment... some) {
        return List.of(some).stream().map(Appointment::getId).toList();
    }
}
