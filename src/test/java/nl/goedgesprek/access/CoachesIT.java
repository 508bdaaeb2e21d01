package nl.goedgesprek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.goedgesprek.agenda.Acquaintance;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.ArrivalService;
import nl.goedgesprek.agenda.BlockedTime;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.agenda.ClientOrder;
import nl.goedgesprek.agenda.FollowUp;
import nl.goedgesprek.agenda.Holder;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.Series;
import nl.goedgesprek.agenda.SeriesService;
import nl.goedgesprek.agenda.SlotRefusedException;
import nl.goedgesprek.agenda.SortedClients;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.calendars.CalendarsService;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.clients.MergeService;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PersonTies;
import nl.goedgesprek.clients.RemovalService;
import nl.goedgesprek.coaching.ActionFacts;
import nl.goedgesprek.coaching.ActionOwner;
import nl.goedgesprek.coaching.ActionService;
import nl.goedgesprek.coaching.AgreedAction;
import nl.goedgesprek.coaching.HeldService;
import nl.goedgesprek.coaching.Leaving;
import nl.goedgesprek.coaching.LinkReader;
import nl.goedgesprek.coaching.Note;
import nl.goedgesprek.coaching.NoteLevel;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeFacts;
import nl.goedgesprek.coaching.ProgrammeLinkService;
import nl.goedgesprek.coaching.ProgrammeListService;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.coaching.RecordsService;
import nl.goedgesprek.coaching.SessionService;
import nl.goedgesprek.notices.Notice;
import nl.goedgesprek.notices.OutboxService;
import nl.goedgesprek.notices.SendingService;
import nl.goedgesprek.platform.Acting;
import nl.goedgesprek.platform.Actor;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Availability;
import nl.goedgesprek.practice.AvailabilityService;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CoachService;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.MeetingTypeService;
import nl.goedgesprek.practice.NewCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.LocalInterval;
import nl.goedgesprek.scheduling.Refusal;
import nl.goedgesprek.scheduling.Rhythm;
import nl.goedgesprek.scheduling.Slot;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.support.AtOnce;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two coaches in one practice: whose is what, who lets whom in, and what becomes of one who leaves. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class CoachesIT {

    private static final Instant LAST_WEEK =
            Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofDays(7));
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String PASSWORD = "een wachtwoord van haar";

    /** The tables of what somebody comes in with. */
    private static final List<String> WAYS = List.of(
            "login_session",
            "known_browser",
            "password_reset",
            "recovery_code",
            "authenticator",
            "passkey",
            "address_change");

    /** Somewhere in years in which nobody has anything yet. */
    private final Instant soon =
            LAST_WEEK.plus(Duration.ofDays(400)).plus(HOUR.multipliedBy(new Random().nextInt(50_000)));

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private CurrentAccount currentAccount;

    @Inject
    private AccountService accounts;

    @Inject
    private AssistantService assistants;

    @Inject
    private LoginSessionService logins;

    @Inject
    private CoachService coaches;

    @Inject
    private PracticeService practice;

    @Inject
    private AvailabilityService availability;

    @Inject
    private MeetingTypeService types;

    @Inject
    private AgendaService agenda;

    @Inject
    private AppointmentService appointments;

    @Inject
    private ArrivalService arrivals;

    @Inject
    private BlockingService blocking;

    @Inject
    private SeriesService series;

    @Inject
    private VisitService visits;

    @Inject
    private ClientsService clients;

    @Inject
    private MergeService merges;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ProgrammeListService programmeList;

    @Inject
    private ProgrammeLinkService links;

    @Inject
    private RecordsService records;

    @Inject
    private SessionService sessions;

    @Inject
    private ActionService actions;

    @Inject
    private HeldService held;

    @Inject
    private CalendarsService calendars;

    @Inject
    private RemovalService removals;

    @Inject
    private OutboxService outbox;

    @Inject
    private SendingService sending;

    @Inject
    private HttpServletRequest request;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    private Coach first;
    private Coach anna;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @BeforeEach
    void let_anna_begin() {
        first = practice.coaches().get(0);
        currentCoach.enter(first.getId(), true);
        anna = coaches.add(
                new NewCoach("Anna " + mark, "anna-" + mark, first.base(), first.driveLimits(), first.getId()));
    }

    @AfterEach
    void let_everybody_go_but_the_first() throws SQLException {
        currentCoach.enter(first.getId(), true);
        practice.coaches().stream()
                .map(Coach::getId)
                .filter(id -> id != first.getId())
                .forEach(coaches::end);
        new Tables(dataSource).change("delete from setup_link");
        new Tables(dataSource).change("delete from account");
    }

    private void sitAsAnna() {
        currentCoach.enter(anna.getId(), false);
    }

    private void sitAsFirst() {
        currentCoach.enter(first.getId(), true);
    }

    @Test
    void two_who_begin_a_kind_of_the_same_name_at_once_each_get_a_slug() throws Exception {
        for (int round = 0; round < 5; round++) {
            BilingualText title = new BilingualText("Soep " + mark + round, "Soup");
            List<Callable<MeetingType>> deeds = List.of(
                    () -> types.begin(first, title, Venue.REMOTE), () -> types.begin(anna, title, Venue.REMOTE));
            assertThat(AtOnce.call(deeds)).extracting(MeetingType::getSlug).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_same_moment_can_be_booked_with_each_and_only_once_with_each() throws Exception {
        Wish his = wish(first);
        Wish hers = wish(anna);
        Instant both =
                free(his).stream().filter(free(hers)::contains).findFirst().orElseThrow();

        reserve(his, both);
        assertThat(free(his)).doesNotContain(both);
        assertThat(free(hers)).contains(both);
        reserve(hers, both);

        assertThatThrownBy(() -> reserve(hers, both)).hasCauseInstanceOf(SlotRefusedException.class);
        assertThat(at(first, both)).hasSize(1);
        sitAsAnna();
        assertThat(at(anna, both)).hasSize(1);
    }

    @Test
    void hours_are_each_coachs_own() {
        sitAsAnna();
        availability.decide(
                anna,
                new Availability(Map.of(), anna.driveLimits()),
                practice.coach(anna.getId()).orElseThrow().version());

        assertThat(free(wish(anna))).isEmpty();
        assertThat(free(wish(first))).isNotEmpty();
        sitAsFirst();
        assertThat(availability.of(first).weekly()).isNotEmpty();
    }

    @Test
    void what_is_anothers_cannot_be_found_nor_changed() {
        Person client = person("Bea");
        Appointment his = visit(first, client, LAST_WEEK);
        Appointment coming = visit(first, client, soon);
        long id = his.getId();
        BlockedTime blocked = blocking.block(first, TimeRange.startingAt(soon.plus(HOUR.multipliedBy(3)), HOUR), mark);
        Programme programme = programmes.begin(first, client.getId(), facts());
        programmes.include(programme.getId(), List.of(id));
        sessions.write(id, NoteLevel.PRIVATE, "alleen voor hem " + mark, Note.UNWRITTEN);
        AgreedAction action = actions.agree(id, new ActionFacts("iets doen", ActionOwner.COACH, null));
        appointments.reschedule(coming.getId(), coming.time(), coming.version());
        appointments.propose(coming.getId(), coming.time().start().plus(HOUR), null, coming.version());
        Notice notice = outbox.page(null, 0, 1).get(0);
        int version = appointments.find(coming.getId()).orElseThrow().version();
        Availability hours = availability.of(first);

        sitAsAnna();
        assertThat(appointments.find(id)).isEmpty();
        assertThat(blocking.find(blocked.getId())).isEmpty();
        blocking.free(blocked.getId());
        blocking.freeFrom(blocked.getId());
        assertThat(blocking.change(blocked.getId(), blocked.version(), blocked.time(), mark))
                .isFalse();
        assertThat(blocking.changeFrom(blocked.getId(), blocked.version(), blocked.time(), mark))
                .isFalse();
        assertThat(programmes.find(programme.getId())).isEmpty();
        assertThat(sessions.find(id)).isEmpty();
        assertThat(sessions.notes(id)).isEmpty();
        assertThat(actions.of(id)).isEmpty();
        assertThat(outbox.find(notice.getId())).isEmpty();
        assertThat(outbox.sendAgain(notice.getId())).isFalse();
        programmes.takeOut(programme.getId(), id);
        actions.finish(action.getId(), true);
        actions.forget(action.getId());
        Instant start = coming.time().start().plus(HOUR);
        refused(
                () -> appointments.lock(id),
                () -> appointments.move(coming.getId(), start),
                () -> appointments.move(coming.getId(), start, version),
                () -> appointments.cancel(coming.getId(), null),
                () -> appointments.accept(coming.getId(), start),
                () -> appointments.agreeToProposal(coming.getId()),
                () -> appointments.acceptSuggestion(coming.getId(), start),
                () -> appointments.propose(coming.getId(), start, null, version),
                () -> appointments.reschedule(coming.getId(), coming.time(), version),
                () -> appointments.decline(coming.getId(), null, version),
                () -> appointments.relocate(coming.getId(), first.base(), version),
                () -> appointments.followUp(id, FollowUp.NO),
                () -> appointments.giveCode(id, Holder.VISITOR),
                () -> arrivals.note(id, "achterom"),
                () -> arrivals.tellDelays(Map.of(coming.getId(), 10)),
                () -> sessions.write(id, NoteLevel.PRIVATE, "van haar", Note.UNWRITTEN),
                () -> sessions.mark(id, null),
                () -> sessions.notes(programme, NoteLevel.PRIVATE),
                () -> actions.agree(id, new ActionFacts("iets", ActionOwner.COACH, null)),
                () -> actions.of(programme),
                () -> programmes.sessions(programme),
                () -> programmes.begin(first, client.getId(), facts()),
                () -> programmes.end(programme.getId()),
                () -> programmes.resume(programme.getId()),
                () -> programmes.include(programme.getId(), List.of(id)),
                () -> links.give(programme.getId(), LinkReader.CLIENT),
                () -> links.end(programme.getId(), LinkReader.CLIENT),
                () -> agenda.waiting(first),
                () -> agenda.appointments(first, coming.time()),
                () -> agenda.give(reservation(wish(first), soon), false),
                () -> series.draft(wish(first), weekly(), List.of()),
                () -> series.confirm(oneOf(client, soon)),
                () -> blocking.between(first, coming.time()),
                () -> blocking.block(first, coming.time(), mark),
                () -> blocking.block(first, List.of(coming.time()), mark),
                () -> availability.decide(first, hours, first.version()),
                () -> availability.except(first, LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 1), List.of()),
                () -> availability.follow(first, LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 1)),
                () -> types.decide(
                        type(first), type(first).settings(), type(first).version()),
                () -> calendars.known(first),
                () -> calendars.feed(first),
                () -> calendars.renew(first),
                () -> calendars.showFullTitles(first, true));
        assertThatThrownBy(() -> programmes.agree(programme.getId(), facts(), programme.version()))
                .isInstanceOf(RuntimeException.class);
        assertThat(sending.preview(notice.getId())).isEmpty();

        sitAsFirst();
        Appointment after = appointments.find(coming.getId()).orElseThrow();
        assertThat(after.getStatus()).isEqualTo(AppointmentStatus.PROPOSED);
        assertThat(after.version()).isEqualTo(version);
        assertThat(sessions.notes(id).values()).extracting(Note::text).containsExactly("alleen voor hem " + mark);
        assertThat(programmes.sessions(programme)).hasSize(1);
        assertThat(actions.of(id)).extracting(AgreedAction::isDone).containsExactly(false);
        assertThat(blocking.find(blocked.getId())).isPresent();
    }

    @Test
    void lists_hold_only_ones_own() {
        Person client = person("Cor");
        visit(first, client, LAST_WEEK);
        Programme his = programmes.begin(first, client.getId(), facts());
        programmes.end(his.getId());
        assertThat(leaving(his)).hasSize(1);
        assertThat(held.page("cor " + mark, HeldService.Which.ALL, 1).rows()).hasSize(1);
        assertThat(programmeList.of(client)).hasSize(1);
        assertThat(ties(client)).contains(PersonTies.Tie.PROGRAMMES).doesNotContain(PersonTies.Tie.HIDDEN);

        sitAsAnna();
        assertThat(ties(client)).contains(PersonTies.Tie.HIDDEN).doesNotContain(PersonTies.Tie.PROGRAMMES);
        assertThat(held.page("cor " + mark, HeldService.Which.ALL, 1).rows()).isEmpty();
        assertThat(programmeList.of(client)).isEmpty();
        assertThat(programmeList
                        .page(new ProgrammeListService.Asked("cor " + mark, null, ProgrammeListService.Order.NAME), 1)
                        .rows())
                .isEmpty();
        assertThat(outbox.page(null, 0, 100)).allMatch(notice -> notice.coach().getId() == anna.getId());
        assertThat(leaving(his)).isEmpty();
        records.keep(his.getId(), 1);
        Appointment hers = visit(anna, client, LAST_WEEK.plus(HOUR));
        assertThat(programmes.possible(hers)).isEmpty();
        Programme own = programmes.begin(anna, client.getId(), facts());
        assertThat(programmes.notIncluded(own)).extracting(Appointment::getId).containsExactly(hers.getId());

        sitAsFirst();
        assertThat(programmes.find(his.getId()).orElseThrow().recordMonths()).isEmpty();
    }

    /** What a coach is told that keeps somebody from being deleted. */
    private Set<PersonTies.Tie> ties(Person person) {
        try (Acting coach = Acting.as(Actor.COACH)) {
            return removals.ties(person).keySet();
        }
    }

    private List<Leaving> leaving(Programme programme) {
        return records.leaving(LocalDate.now(ZoneOffset.UTC).plusYears(10)).stream()
                .filter(leaving -> leaving.programme().getId() == programme.getId())
                .toList();
    }

    @Test
    void people_are_shared_and_two_who_are_one_take_their_visits_with_both_coaches_along() {
        Person kept = person("Dirk");
        Person gone = person("Derk");
        visit(first, gone, LAST_WEEK);
        sitAsAnna();
        visit(anna, gone, LAST_WEEK.plus(HOUR));

        assertThat(visits.with(gone, 10)).hasSize(2);
        merges.mergePeople(new MergeService.Pair(
                kept.getId(),
                kept.version(),
                gone.getId(),
                clients.person(gone.getId()).orElseThrow().version()));
        assertThat(visits.with(clients.person(kept.getId()).orElseThrow(), 10)).hasSize(2);
    }

    @Test
    void where_another_coach_goes_is_told_to_nobody_else() throws SQLException {
        Person client = person("Dora");
        Organisation where = client.organisation().orElseThrow();
        Appointment his = visit(first, client, LAST_WEEK);
        Appointment hers = visit(anna, client, LAST_WEEK.minus(Duration.ofDays(1)));
        lead(his, "Zwolle", "12");
        lead(hers, "Assen", "34");

        sitAsFirst();
        assertThat(cities(client, where)).containsExactly("Zwolle", "Zwolle");
        assertThat(doors(where)).containsExactly("12");
        sitAsAnna();
        assertThat(cities(client, where)).containsExactly("Assen", "Assen");
        assertThat(doors(where)).containsExactly("34");
    }

    @Test
    void a_list_by_city_stands_by_the_cities_of_who_reads_it() throws SQLException {
        Person one = person("Dora");
        Person other = person("Ella");
        lead(visit(first, one, LAST_WEEK), "Aalten", "1");
        lead(visit(first, other, LAST_WEEK.plus(HOUR)), "Zwolle", "1");
        lead(visit(anna, one, LAST_WEEK.plus(HOUR.multipliedBy(2))), "Zwolle", "1");
        lead(visit(anna, other, LAST_WEEK.plus(HOUR.multipliedBy(3))), "Aalten", "1");

        sitAsFirst();
        assertThat(byCity(one, other)).containsExactly(one.getId(), other.getId());
        sitAsAnna();
        assertThat(byCity(one, other)).containsExactly(other.getId(), one.getId());
    }

    private List<Long> byCity(Person... some) {
        List<Long> own = Stream.of(some).map(Person::getId).toList();
        return visits.sorted(new SortedClients(Person.class, null, ClientOrder.CITY, false), 0, 10_000).stream()
                .filter(own::contains)
                .toList();
    }

    private void lead(Appointment visit, String city, String houseNumber) throws SQLException {
        new Tables(dataSource)
                .change("update appointment set city = '" + city
                        + "', country = 'NL', postcode = '8011 AA', street = 'Straat'," + " house_number = '"
                        + houseNumber + "' where id = " + visit.getId());
    }

    /** As somebody's list and that of the organisations have it. */
    private List<@Nullable String> cities(Person person, Organisation where) {
        Acquaintance his =
                visits.acquaintanceWithPeople(List.of(person.getId())).getOrDefault(person.getId(), Acquaintance.NONE);
        Acquaintance its = visits.acquaintanceWithOrganisations(List.of(where.getId()))
                .getOrDefault(where.getId(), Acquaintance.NONE);
        return Arrays.asList(his.city(), its.city());
    }

    private List<String> doors(Organisation where) {
        return visits.doors(visits.with(where, 10)).stream()
                .map(Address::getHouseNumber)
                .toList();
    }

    @Test
    void a_kind_of_conversation_is_named_once_in_the_practice() {
        assertThat(practice.meetingTypes(anna))
                .extracting(MeetingType::getSlug)
                .containsExactlyElementsOf(practice.meetingTypes(first).stream()
                        .map(type -> type.getSlug() + "-anna-" + mark)
                        .toList());
        assertThat(practice.meetingTypes(anna))
                .extracting(MeetingType::reminder)
                .isEqualTo(practice.meetingTypes(first).stream()
                        .map(MeetingType::reminder)
                        .toList());
        assertThatThrownBy(() -> new Tables(dataSource)
                        .change("update meeting_type set slug = 'video' where coach_id = " + anna.getId()
                                + " and slug like 'video%'"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() ->
                        coaches.add(new NewCoach("Anna", "anna-" + mark, first.base(), first.driveLimits(), null)))
                .isInstanceOf(ViolationException.class);
    }

    @Test
    void programs_hear_with_whom_only_where_there_is_a_choice() throws Exception {
        String several = get("/api/v1/meeting-types");
        assertThat(several).contains("\"title\":\"Videogesprek (met Anna " + mark + ")\"", "\"coach\":\"Anna " + mark);
        assertThat(get("/api/v1/meeting-types/video-anna-" + mark)).contains("\"coach\":");

        coaches.end(anna.getId());
        String one = get("/api/v1/meeting-types");
        assertThat(one).contains("\"title\":\"Videogesprek\"").doesNotContain("\"coach\"", mark);
        assertThat(get("/api/v1/meeting-types/video")).doesNotContain("\"coach\"");
        assertThat(get("/api/v1/meeting-types/video-anna-" + mark)).contains("\"status\":404");
    }

    @Test
    void nobody_can_book_one_who_left_but_what_was_agreed_stands() throws Exception {
        Wish hers = wish(anna);
        Instant start = free(hers).get(0);
        Appointment agreed = reserve(hers, start);
        coaches.end(anna.getId());

        MeetingType ended = type(anna);
        assertThat(practice.bookableCoaches()).extracting(Coach::getId).doesNotContain(anna.getId());
        assertThat(practice.meetingTypes()).extracting(MeetingType::getId).doesNotContain(ended.getId());
        assertThat(practice.meetingType(ended.getSlug())).isEmpty();
        Wish again = new Wish(ended, null, null);
        assertThat(free(again)).isEmpty();
        assertThatThrownBy(() -> reserve(again, start.plus(HOUR))).hasCauseInstanceOf(SlotRefusedException.class);
        sitAsAnna();
        assertThat(appointments.find(agreed.getId())).isPresent();
        assertThatCode(() -> agenda.give(reservation(again, start.plus(HOUR.multipliedBy(5))), false))
                .doesNotThrowAnyException();

        sitAsFirst();
        coaches.restore(anna.getId());
        assertThat(free(new Wish(type(anna), null, null))).isNotEmpty();
    }

    @Test
    void only_the_owner_lets_coaches_begin_and_end() {
        sitAsAnna();
        NewCoach bas = new NewCoach("Bas", "bas-" + mark, first.base(), first.driveLimits(), null);
        for (ThrowingCallable deed : List.<ThrowingCallable>of(
                () -> coaches.add(bas), () -> coaches.end(first.getId()), () -> coaches.restore(first.getId()))) {
            assertThatThrownBy(deed).isInstanceOf(EJBException.class).hasCauseInstanceOf(IllegalStateException.class);
        }
        sitAsFirst();
        assertThatThrownBy(() -> coaches.end(first.getId())).isInstanceOf(EJBException.class);
        assertThat(practice.coaches()).extracting(Coach::getSlug).doesNotContain("bas-" + mark);
    }

    @Test
    void the_first_account_owns_the_practice_and_gives_the_others_a_link_that_works_once() {
        Account owner = owner();
        assertThat(owner.isOwner()).isTrue();
        currentAccount.enter(owner);
        SecretCode lost = accounts.giveLink(anna.getId());
        SecretCode link = accounts.giveLink(anna.getId());

        assertThat(accounts.isOpen(lost)).isFalse();
        assertThat(accounts.linkOpenUntil(anna.getId())).isPresent();
        assertThatThrownBy(() -> accounts.createByLink(link, credentials("baas")))
                .isInstanceOf(ViolationException.class);
        accounts.createByLink(link, credentials("anna"));
        assertThat(accounts.isOpen(link)).isFalse();
        assertThat(accounts.linkOpenUntil(anna.getId())).isEmpty();
        Account hers = accounts.of(anna.getId()).orElseThrow();
        assertThat(hers.isOwner()).isFalse();
        assertThat(accounts.emailOf(anna.getId())).contains(credentials("anna").email());

        currentAccount.enter(hers);
        for (ThrowingCallable deed : List.<ThrowingCallable>of(
                () -> accounts.giveLink(first.getId()),
                () -> accounts.end(first.getId()),
                () -> accounts.restore(first.getId()))) {
            assertThatThrownBy(deed).isInstanceOf(EJBException.class).hasCauseInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void an_assistant_keeps_the_agenda_of_one_coach_and_is_not_that_coach() {
        Account owner = owner();
        currentAccount.enter(owner);
        NewAssistant person =
                new NewAssistant(" Marieke ", credentials("marieke").email(), anna.getId());
        Account added = assistants.add(person);
        SecretCode lost = assistants.giveLink(added.getId());
        SecretCode link = assistants.giveLink(added.getId());

        assertThat(accounts.isOpen(lost)).isFalse();
        assertThat(accounts.of(anna.getId())).isEmpty();
        assertThat(accounts.linkOpenUntil(anna.getId())).isEmpty();
        assertThat(accounts.authenticate(credentials("marieke"))).isEmpty();
        assertThatThrownBy(() -> assistants.add(person)).isInstanceOf(ViolationException.class);
        assertThatThrownBy(() -> accounts.createByLink(link, new Credentials(owner.getEmail(), PASSWORD)))
                .isInstanceOf(ViolationException.class);
        accounts.createByLink(link, credentials("marieke"));
        Account his = accounts.authenticate(credentials("marieke")).orElseThrow();
        String before = logsIn(his);
        assertThat(his.role()).isEqualTo(Role.ASSISTANT);
        assertThat(his.getCoachId()).isEqualTo(anna.getId());
        assertThat(his.getPersonName()).isEqualTo("Marieke");
        assertThat(accounts.emailOf(anna.getId())).isEmpty();
        assertThat(accounts.isOpen(link)).isFalse();

        assistants.serve(his.getId(), first.getId());
        assertThat(logins.seen(before)).isEmpty();
        assertThat(accounts.of(first.getId()).map(Account::getId)).contains(owner.getId());
        Account moved = accounts.authenticate(credentials("marieke")).orElseThrow();
        String anew = logsIn(moved);
        assertThat(moved.getCoachId()).isEqualTo(first.getId());
        assistants.end(his.getId());
        assertThat(logins.seen(anew)).isEmpty();
        assertThat(accounts.authenticate(credentials("marieke"))).isEmpty();
        assertThatThrownBy(() -> assistants.end(owner.getId())).isInstanceOf(EJBException.class);
    }

    @Test
    void an_owner_shares_the_practice_but_leaves_his_own_role_alone() {
        Account owner = owner();
        currentAccount.enter(owner);
        accounts.createByLink(accounts.giveLink(anna.getId()), credentials("anna"));
        Account before = accounts.of(anna.getId()).orElseThrow();
        String session = logsIn(before);

        accounts.appoint(anna.getId(), Role.OWNER);
        assertThat(accounts.of(anna.getId()).orElseThrow().isOwner()).isTrue();
        assertThat(logins.seen(session)).isEmpty();
        accounts.appoint(anna.getId(), Role.COACH);
        assertThat(accounts.of(anna.getId()).orElseThrow().isOwner()).isFalse();
        refused(
                () -> accounts.appoint(first.getId(), Role.COACH),
                () -> accounts.appoint(anna.getId(), Role.ASSISTANT));
        currentAccount.enter(before);
        assertThatThrownBy(() -> accounts.appoint(anna.getId(), Role.OWNER))
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void of_two_owners_who_take_it_from_each_other_at_once_one_stays() throws Exception {
        Account owner = owner();
        currentAccount.enter(owner);
        Account hers = accounts.createByLink(accounts.giveLink(anna.getId()), credentials("anna"));
        Tables tables = new Tables(dataSource);
        try {
            for (int round = 0; round < 10; round++) {
                tables.change("update account set account_role = 'OWNER' where id in (" + owner.getId() + ", "
                        + hers.getId() + ")");
                AtOnce.call(List.of(() -> demotes(owner, anna), () -> demotes(hers, first)));
                assertThat(List.of(first, anna))
                        .filteredOn(coach ->
                                accounts.of(coach.getId()).orElseThrow().isOwner())
                        .hasSize(1);
            }
        } finally {
            tables.change("update account set account_role = 'OWNER' where id = " + owner.getId());
        }
    }

    /** Whether he was still one who could. */
    private boolean demotes(Account owner, Coach other) {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            currentAccount.enter(owner);
            accounts.appoint(other.getId(), Role.COACH);
            return true;
        } catch (EJBException noMore) {
            return false;
        } finally {
            request.deactivate();
        }
    }

    @Test
    void a_link_runs_out() throws SQLException {
        currentAccount.enter(owner());
        SecretCode link = accounts.giveLink(anna.getId());
        new Tables(dataSource).change("update setup_link set expires_at_ms = 1");

        assertThat(accounts.isOpen(link)).isFalse();
        assertThatThrownBy(() -> accounts.createByLink(link, credentials("anna")))
                .isInstanceOf(ViolationException.class);
    }

    @Test
    void who_changes_with_what_he_logs_in_or_is_let_in_no_more_is_out_everywhere() {
        Account owner = owner();
        currentAccount.enter(owner);
        accounts.createByLink(accounts.giveLink(anna.getId()), credentials("anna"));
        Account hers = accounts.of(anna.getId()).orElseThrow();
        String before = logsIn(hers);
        assertThat(logins.seen(before)).isPresent();

        currentAccount.enter(hers);
        Credentials next = new Credentials(credentials("nieuw").email(), "een heel ander wachtwoord");
        assertThatThrownBy(() -> accounts.change(next, "dit is het niet")).isInstanceOf(ViolationException.class);
        assertThatThrownBy(() -> accounts.change(new Credentials(owner.getEmail(), ""), PASSWORD))
                .isInstanceOf(ViolationException.class);
        assertThat(logins.seen(before)).isPresent();
        accounts.change(next, PASSWORD);
        assertThat(logins.seen(before)).isEmpty();
        assertThat(accounts.authenticate(credentials("anna"))).isEmpty();
        String hersAnew = logsIn(accounts.authenticate(next).orElseThrow());
        sitAsAnna();
        String feed = calendars.feed(anna).secret();
        assertThat(calendars.feedAt(feed)).isPresent();
        assertThat(accounts.emailOf(anna.getId())).contains(next.email());

        currentAccount.enter(owner);
        accounts.end(anna.getId());
        assertThat(logins.seen(hersAnew)).isEmpty();
        assertThat(accounts.authenticate(next)).isEmpty();
        assertThat(calendars.feedAt(feed)).isEmpty();
        assertThat(accounts.emailOf(anna.getId())).isEmpty();
        assertThat(accounts.emailOfOwner()).contains(owner.getEmail());
        accounts.restore(anna.getId());
        assertThat(accounts.emailOf(anna.getId())).contains(next.email());
        accounts.end(first.getId());
        assertThat(logins.seen(logsIn(owner))).isPresent();
    }

    @Test
    void of_who_is_let_in_no_more_nothing_is_kept_with_which_he_came_in() throws SQLException {
        Account owner = owner();
        currentAccount.enter(owner);
        accounts.createByLink(accounts.giveLink(anna.getId()), credentials("anna"));
        SecretCode link = assistants.giveLink(assistants
                .add(new NewAssistant("Marieke", credentials("marieke").email(), anna.getId()))
                .getId());
        accounts.createByLink(link, credentials("marieke"));
        Account hers = accounts.authenticate(credentials("anna")).orElseThrow();
        Account his = accounts.authenticate(credentials("marieke")).orElseThrow();
        List.of(hers, his).forEach(this::comesInByAll);
        assertThat(waysOf(hers)).hasSize(7);

        accounts.end(anna.getId());
        assistants.end(his.getId());
        assertThat(waysOf(hers)).isEmpty();
        assertThat(waysOf(his)).isEmpty();
        accounts.restore(anna.getId());
        assistants.restore(his.getId());
        assertThat(accounts.authenticate(credentials("anna"))).isEmpty();
        assertThat(accounts.authenticate(credentials("marieke"))).isEmpty();

        accounts.createByLink(accounts.giveLink(anna.getId()), credentials("anna"));
        accounts.createByLink(assistants.giveLink(his.getId()), credentials("marieke"));
        accounts.restore(anna.getId());
        assistants.restore(his.getId());
        assertThat(accounts.authenticate(credentials("anna"))).isPresent();
        assertThat(accounts.authenticate(credentials("marieke"))).isPresent();
    }

    @Test
    void of_a_coach_who_is_let_in_no_more_no_calendar_reads_along_and_none_is_read() throws SQLException {
        currentAccount.enter(owner());
        accounts.createByLink(accounts.giveLink(anna.getId()), credentials("anna"));
        currentCoach.enter(anna.getId(), false);
        String secret = calendars.feed(anna).secret();
        Tables tables = new Tables(dataSource);
        tables.change("insert into outside_calendar (coach_id, name, host, sealed_address, all_day, busy_times,"
                + " due_at_ms, version) values (%d, '%s', 'x', 'x', true, 1, %d, 0)"
                        .formatted(anna.getId(), mark, Long.MAX_VALUE));
        tables.change("insert into busy_time (coach_id, calendar_id, starts_at_ms, ends_at_ms)"
                + " select coach_id, id, 1, 2 from outside_calendar where name = '" + mark + '\'');
        currentCoach.enter(first.getId(), true);

        accounts.end(anna.getId());
        accounts.restore(anna.getId());

        assertThat(calendars.feedAt(secret)).isEmpty();
        assertThat(tables.rowsOf("OUTSIDE_CALENDAR")).noneMatch(row -> row.contains(mark));
    }

    @Test
    void a_migration_forgets_with_what_they_came_in_who_were_let_in_no_more_before() throws Exception {
        currentAccount.enter(owner());
        accounts.createByLink(accounts.giveLink(anna.getId()), credentials("anna"));
        Account hers = accounts.authenticate(credentials("anna")).orElseThrow();
        comesInByAll(hers);
        new Tables(dataSource).change("update account set ended_at_ms = 1 where id = " + hers.getId());
        migrate("V45__ways_of_who_left");
        assertThat(waysOf(hers)).isEmpty();
        accounts.restore(anna.getId());
        assertThat(accounts.emailOf(anna.getId())).isPresent();
        assertThat(accounts.authenticate(credentials("anna"))).isEmpty();
        assertThat(accounts.authenticate(credentials("baas"))).isPresent();
    }

    @Test
    void a_migration_ends_the_feed_of_who_was_let_in_no_more_and_not_of_whose_assistant_was() throws Exception {
        currentAccount.enter(owner());
        accounts.createByLink(accounts.giveLink(anna.getId()), credentials("anna"));
        assistants.end(assistants
                .add(new NewAssistant("Marieke", credentials("marieke").email(), first.getId()))
                .getId());
        String ofFirst = calendars.feed(first).secret();
        currentCoach.enter(anna.getId(), false);
        calendars.feed(anna);
        new Tables(dataSource).change("update account set ended_at_ms = 1 where coach_id = " + anna.getId());

        migrate("V47__calendars_of_who_left");

        assertThat(calendars.known(anna)).isEmpty();
        assertThat(calendars.feedAt(ofFirst)).isPresent();
    }

    /** As if it had not run yet. */
    private void migrate(String name) throws Exception {
        try (InputStream migration = getClass().getResourceAsStream("/db/migration/" + name + ".sql")) {
            String statements =
                    new String(migration.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (String statement : statements.strip().split(";")) {
                new Tables(dataSource).change(statement);
            }
        }
    }

    private void comesInByAll(Account account) {
        logsIn(account);
        long id = account.getId();
        String hash = mark + id;
        try {
            Tables tables = new Tables(dataSource);
            tables.change("insert into known_browser (token_hash, account_id, seen_at_ms) values ('%s', %d, %d)"
                    .formatted(hash, id, Long.MAX_VALUE));
            tables.change("insert into password_reset (token_hash, account_id, expires_at_ms) values ('%s', %d, %d)"
                    .formatted(hash, id, Long.MAX_VALUE));
            tables.change("insert into recovery_code (code_hash, account_id) values ('%s', %d)".formatted(hash, id));
            tables.change(
                    "insert into authenticator (account_id, secret, last_step) values (%d, 'x', 0)".formatted(id));
            tables.change(("insert into passkey (account_id, credential_hash, credential, sign_count, browser, device,"
                            + " created_at_ms, version) values (%d, '%s', 'x', 0, 'x', 'x', 1, 1)")
                    .formatted(id, hash));
            tables.change(("insert into address_change (account_id, old_email, new_email, asked_at_ms)"
                            + " values (%d, 'x', 'x', %d)")
                    .formatted(id, Long.MAX_VALUE));
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** In which tables something stands with which he comes in. */
    private List<String> waysOf(Account account) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : WAYS) {
                try (ResultSet rows = statement.executeQuery(
                        "select account_id from " + table + " where account_id = " + account.getId())) {
                    if (rows.next()) {
                        tables.add(table);
                    }
                }
            }
        }
        return tables;
    }

    private String logsIn(Account account) {
        return String.valueOf(logins.begin(account, Device.of(null), Way.PASSWORD));
    }

    private Account owner() {
        accounts.createByLink(accounts.openSetupLink(first.getId()), credentials("baas"));
        return accounts.of(first.getId()).orElseThrow();
    }

    private Credentials credentials(String name) {
        return new Credentials(name + '-' + mark + "@example.nl", PASSWORD);
    }

    /** All of them, so that one run tells which are not. */
    private static void refused(ThrowingCallable... deeds) {
        List<Integer> done = new ArrayList<>();
        for (int i = 0; i < deeds.length; i++) {
            if (!(rootCause(catchThrowable(deeds[i])) instanceof IllegalArgumentException)) {
                done.add(i);
            }
        }
        assertThat(done).as("deeds that were not refused").isEmpty();
    }

    private static @Nullable Throwable rootCause(@Nullable Throwable thrown) {
        return thrown == null || thrown.getCause() == null ? thrown : rootCause(thrown.getCause());
    }

    private String get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath() + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Accept-Language", "nl")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private MeetingType type(Coach coach) {
        return practice.meetingTypes(practice.coach(coach.getId()).orElseThrow()).stream()
                .filter(type -> type.getSlug().startsWith("video"))
                .findFirst()
                .orElseThrow();
    }

    private Wish wish(Coach coach) {
        return new Wish(type(coach), null, null);
    }

    private List<Instant> free(Wish wish) {
        LocalDate from = LocalDate.now(practice.practice().zone()).plusDays(10);
        return agenda.freeSlots(wish, from, from.plusDays(14)).stream()
                .map(Slot::time)
                .map(TimeRange::start)
                .toList();
    }

    private List<Appointment> at(Coach coach, Instant start) {
        return agenda.appointments(coach, TimeRange.startingAt(start, Duration.ofMinutes(1)));
    }

    /** As a visitor does, who sits at nobody's desk: in a thread in which nobody entered. */
    private Appointment reserve(Wish wish, Instant start) throws Exception {
        Callable<Appointment> deed = () -> agenda.reserve(reservation(wish, start));
        return AtOnce.call(List.of(deed)).get(0);
    }

    private Reservation reservation(Wish wish, Instant start) {
        return new Reservation(wish, start, person("Gast"), SecretCode.random().hash());
    }

    private Series oneOf(Person client, Instant start) {
        return new Series(
                wish(first),
                client.getId(),
                List.of(new Series.Choice(start, EnumSet.allOf(Refusal.class))),
                false,
                null);
    }

    private static Rhythm weekly() {
        return new Rhythm(LocalDate.of(2030, 1, 1), 3, 1, DayOfWeek.WEDNESDAY, LocalInterval.of("09:00", "12:00"));
    }

    private static ProgrammeFacts facts() {
        return new ProgrammeFacts(6, LocalDate.of(2026, 1, 1), "doel", "achtergrond", null);
    }

    private Person person(String name) {
        return clients.add(
                new Contact(
                        name + ' ' + mark,
                        name + '-' + UUID.randomUUID() + "@example.nl",
                        null,
                        Language.NL,
                        null,
                        mark,
                        null),
                Set.of(ContactRole.CLIENT));
    }

    private Appointment visit(Coach coach, Person person, Instant start) {
        Instant apart = new Tables(dataSource).apart(wish(coach).type(), start);
        return agenda.enter(
                new Reservation(wish(coach), apart, person, SecretCode.random().hash()), AppointmentStatus.CONFIRMED);
    }
}
