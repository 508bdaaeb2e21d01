package nl.goedgesprek.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServletRequest;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.Credentials;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.BlockedTime;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.ContactRole;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.RemovalService;
import nl.goedgesprek.coaching.ActionFacts;
import nl.goedgesprek.coaching.ActionOwner;
import nl.goedgesprek.coaching.ActionService;
import nl.goedgesprek.coaching.AgreedAction;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeFacts;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.notices.OutboxService;
import nl.goedgesprek.notices.Owed;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.privacy.Retention;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import nl.goedgesprek.travel.Postcode;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody at the desk follows every link there is, or a page of another site makes his browser do so. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class LookingIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String PASSWORD = "een wachtwoord van mij";

    /** Every button of the desk, and a number for whatever has one. */
    private static final String PRESSED =
            "?id=N&client=N&met=N&traject=N&deed=N&version=0&do=weg&weg=N&save=&decline=&accept=N%200&move=&renew=&link=N"
                    + "&dicht=1&stop=1&eigenaar=N&coach=N&add=&name=Evil&delete=1&free=1&end=1&bewaar=&do=bewaar&text=Evil";

    /** What shows one thing, by its number. */
    private static final List<String> DETAILS = List.of(
            "/admin/actie",
            "/admin/afspraak",
            "/admin/afspraak/adres",
            "/admin/afspraak/nee",
            "/admin/afspraak/verzetten",
            "/admin/afspraak/voorstel",
            "/admin/bezet",
            "/admin/mail",
            "/admin/notities",
            "/admin/organisatie",
            "/admin/organisatie/samenvoegen",
            "/admin/organisatie/wijzig",
            "/admin/persoon",
            "/admin/persoon/gegevens",
            "/admin/persoon/samenvoegen",
            "/admin/persoon/wijzig",
            "/admin/persoon/wissen",
            "/admin/traject",
            "/admin/traject/wijzig");

    /** What is to change when somebody looks: when he was seen, and of what was confidential that he saw it. */
    private static final Set<String> COUNTERS = Set.of("LOGIN_SESSION", "AUDIT_ENTRY", "AUDIT_END");

    @Inject
    private Retention retention;

    @Inject
    private AccountService accounts;

    @Inject
    private PracticeService practice;

    @Inject
    private ClientsService clients;

    @Inject
    private RemovalService removals;

    @Inject
    private UndoService undo;

    @Inject
    private AgendaService agenda;

    @Inject
    private BlockingService blocking;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ActionService actions;

    @Inject
    private OutboxService outbox;

    @Inject
    private HttpServletRequest here;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @Test
    void state_changed_by_a_get_no_address_of_the_desk_changes_a_row_whatever_stands_in_it() throws Exception {
        // Else it may do so meanwhile, at its minute of the hour.
        retention.everyHour();
        Set<Long> numbers = oneOfEach();
        logIn();
        Map<String, List<String>> before = rows();
        Set<String> shown = new TreeSet<>();
        for (String address : addresses()) {
            for (long number : numbers) {
                HttpResponse<String> page = get(address + PRESSED.replace("N", String.valueOf(number)));
                assertThat(page.statusCode()).as(address).isIn(200, 302, 403, 404, 405);
                if (page.statusCode() == 200) {
                    shown.add(address);
                }
            }
        }
        assertThat(shown).hasSizeGreaterThan(30).containsAll(DETAILS);
        assertThat(rows()).isEqualTo(before);
    }

    /** The numbers of a conversation, a request, a person, an organisation and all else that somebody can look at or undo. */
    private Set<Long> oneOfEach() throws SQLException {
        Coach coach = practice.coaches().get(0);
        Person person = person("Ans");
        Person deleted = person("Bea");
        Appointment visit = enter(person, AppointmentStatus.CONFIRMED);
        Appointment asked = enter(person, AppointmentStatus.REQUESTED);
        Programme programme = programmes.begin(
                coach, person.getId(), new ProgrammeFacts(6, LocalDate.of(2026, 1, 5), "Rust", "", null));
        programmes.include(programme.getId(), List.of(visit.getId()));
        AgreedAction action = actions.agree(visit.getId(), new ActionFacts("Slapen", ActionOwner.CLIENT, null));
        BlockedTime blocked =
                blocking.block(coach, TimeRange.startingAt(visit.time().end(), HOUR), "Tandarts");
        removals.removePerson(deleted.getId(), deleted.version());
        outbox.owe(Owed.rights(visit, 0));
        // A mail that goes out meanwhile is written with a code.
        new Tables(dataSource).change("update notice set state = 'SENT' where state in ('WAITING', 'SENDING')");
        return Stream.of(
                        person.getId(),
                        person.organisation().orElseThrow().getId(),
                        visit.getId(),
                        asked.getId(),
                        programme.getId(),
                        action.getId(),
                        blocked.getId(),
                        outbox.about(visit.getId()).get(0).getId(),
                        undo.recent(List.of(DeedKind.PERSON_REMOVED)).get(0).getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Person person(String name) {
        String organisation = name + " " + UUID.randomUUID();
        return clients.add(
                new Contact(name, name + "@example.nl", null, Language.NL, null, organisation, null),
                Set.of(ContactRole.CLIENT));
    }

    private Appointment enter(Person person, AppointmentStatus status) {
        MeetingType type = practice.meetingType("bezoek").orElseThrow();
        Address door = new Address(new Postcode("NL", "3511AB"), "12", null).in("Oudegracht", "Utrecht");
        Instant start = new Tables(dataSource).apart(type, Instant.parse("2061-03-02T09:00:00Z"));
        return agenda.enter(
                new Reservation(
                        new Wish(type, door, null),
                        start,
                        person,
                        SecretCode.random().hash()),
                status);
    }

    private void logIn() throws Exception {
        Credentials credentials = new Credentials("ik-" + UUID.randomUUID() + "@example.com", PASSWORD);
        accounts.createByLink(accounts.openSetupLink(practice.coaches().get(0).getId()), credentials);
        String form = "login=login&login:enter=&jakarta.faces.ViewState=stateless&login:email=" + credentials.email()
                + "&login:password=" + PASSWORD.replace(' ', '+');
        HttpResponse<String> entered = client.send(
                HttpRequest.newBuilder(at("/admin/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(302);
    }

    /** Where something of the desk answers, by the names that people and files have. */
    private Set<String> addresses() {
        return Stream.concat(
                        here.getServletContext().getServletRegistrations().values().stream()
                                .map(ServletRegistration::getMappings)
                                .flatMap(Collection::stream)
                                .filter(address -> address.startsWith("/admin") && !address.contains("*")),
                        Stream.of(DeskPages.values()).flatMap(pages -> pages.files().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(at(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String address) {
        return URI.create("http://127.0.0.1:" + here.getLocalPort() + here.getContextPath() + address);
    }

    private Map<String, List<String>> rows() throws SQLException {
        Map<String, List<String>> all = new Tables(dataSource).rowsAtRest();
        all.keySet().removeAll(COUNTERS);
        return all;
    }
}
