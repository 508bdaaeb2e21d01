package nl.goedgesprek.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.support.CalendarFile;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.travel.Postcode;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a calendar program is answered at the address of the coach's agenda, over HTTP, inside Payara Micro. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class CalendarFeedIT {

    private static final String NAME = "Noor de Wit";
    private static final String TITLE = "Bezoek bij jou";

    @Inject
    private CalendarsService calendars;

    @Inject
    private AgendaService agenda;

    @Inject
    private BlockingService blocking;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private AppointmentService appointments;

    @Inject
    private ClientsService clients;

    @Inject
    private PracticeService practice;

    @Inject
    private HttpServletRequest request;

    private Coach coach;
    private Appointment visit;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @BeforeEach
    void enterAVisit() {
        coach = practice.coaches().get(0);
        calendars.showFullTitles(coach, false);
        Person noor = clients.register(
                new Contact(NAME, "noor@example.com", "+31612345678", Language.NL, null, "Acme BV", null));
        Address door = new Address(new Postcode("NL", "3511 LX"), "12", null).in("Oudegracht", "Utrecht");
        Wish wish = new Wish(practice.meetingType("bezoek").orElseThrow(), door, null);
        String code = SecretCode.random().hash();
        visit = agenda.enter(new Reservation(wish, inDays(10), noor, code), AppointmentStatus.CONFIRMED);
    }

    @AfterEach
    void clear() {
        appointments.cancel(visit.getId(), null);
    }

    @Test
    void it_is_a_calendar_that_programs_keep_for_themselves_and_ask_after_each_time() {
        HttpResponse<String> answer = get(path());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(header(answer, "Content-Disposition")).startsWith("inline");
        assertThat(header(answer, "ETag")).matches("\"[A-Za-z0-9_-]+\"");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(new CalendarFile(answer.body()).raw("VCALENDAR", "METHOD")).isEqualTo("PUBLISH");
    }

    @Test
    void who_has_it_already_is_told_so_in_a_word() {
        String tag = header(get(path()), "ETag");

        for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*", tag.replaceFirst("\"$", "-gzip\""))) {
            HttpResponse<String> answer = get(path(), "If-None-Match", known);
            assertThat(answer.statusCode()).as(known).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(header(answer, "ETag")).isEqualTo(tag);
        }
        assertThat(get(path(), "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    }

    @Test
    void asking_for_the_head_gives_the_head() {
        HttpResponse<String> whole = get(path());
        HttpResponse<String> head = send(to(path()).method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));
    }

    @Test
    void nothing_can_be_sent_to_it() {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND")) {
            HttpResponse<String> answer = send(to(path()).method(method, HttpRequest.BodyPublishers.noBody()));
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
        }
    }

    @Test
    void an_address_that_was_renewed_answers_as_one_that_never_was() {
        String old = path();
        String tag = header(get(old), "ETag");
        calendars.renew(coach);

        HttpResponse<String> renewed = get(old, "If-None-Match", tag);
        HttpResponse<String> never = get("/agenda/" + SecretCode.random().value() + ".ics");

        assertThat(get(path()).statusCode()).isEqualTo(200);
        assertThat(renewed.statusCode()).isEqualTo(404);
        assertThat(never.statusCode()).isEqualTo(404);
        assertThat(renewed.body()).isEqualTo(never.body()).isNotEmpty();
        assertThat(renewed.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(renewed.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void nothing_that_looks_like_an_address_leads_in() {
        String secret = calendars.feed(coach).secret();
        for (String path : List.of(
                "/agenda",
                "/agenda/",
                "/agenda/.ics",
                "/agenda/%.ics".replace("%", "%25"),
                "/agenda/" + secret,
                "/agenda/x/" + secret + ".ics",
                "/agenda/" + secret.toLowerCase(java.util.Locale.ROOT) + ".ics",
                "/agenda/" + secret + ".ics/",
                "/agenda/" + "x".repeat(3000) + ".ics")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void discreet_it_names_nobody_until_the_coach_says_so() {
        String discreet = get(path()).body();
        calendars.showFullTitles(coach, true);
        String full = get(path()).body();

        assertThat(of(visit, discreet)).contains("SUMMARY:" + TITLE).doesNotContain(NAME, "Acme", "LOCATION");
        assertThat(discreet).doesNotContain(NAME, "Acme", "Oudegracht", "Utrecht");
        assertThat(of(visit, full))
                .contains("SUMMARY:" + TITLE + " · " + NAME + "\\, Acme BV")
                .contains("LOCATION:Oudegracht 12\\, 3511 LX Utrecht");
        assertThat(full).doesNotContain("noor@example.com", "31612345678");
    }

    @Test
    void what_moves_moves_there_and_what_is_off_is_gone() {
        String before = header(get(path()), "ETag");
        Instant moment = agenda.freeSlots(Wish.toMove(visit), day(20), day(40))
                .get(0)
                .time()
                .start();

        appointments.move(visit.getId(), moment);
        HttpResponse<String> moved = get(path(), "If-None-Match", before);
        appointments.cancel(visit.getId(), "ziek");
        HttpResponse<String> off = get(path(), "If-None-Match", header(moved, "ETag"));

        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(of(visit, moved.body()))
                .contains("SEQUENCE:1", local(moment))
                .doesNotContain(local(inDays(10)));
        assertThat(off.statusCode()).isEqualTo(200);
        assertThat(off.body()).doesNotContain(visit.calendarUid());
    }

    @Test
    void blocked_time_is_busy_and_its_reason_is_the_coachs_own() {
        long id = blocking.block(coach, new TimeRange(inDays(12), inDays(13)), "Naar de tandarts")
                .getId();

        String discreet = get(path()).body();
        calendars.showFullTitles(coach, true);
        String full = get(path()).body();
        currentCoach.enter(coach.getId(), true);
        blocking.free(id);

        assertThat(discreet).contains("SUMMARY:Bezet").doesNotContain("tandarts");
        assertThat(full).contains("SUMMARY:Naar de tandarts");
        assertThat(get(path()).body()).doesNotContain("tandarts");
    }

    /** The lines of one appointment, unfolded. */
    private static String of(Appointment appointment, String file) {
        return List.of(file.replace("\r\n ", "").split("BEGIN:VEVENT")).stream()
                .filter(event -> event.contains(appointment.calendarUid()))
                .findFirst()
                .orElseThrow();
    }

    private static String local(Instant moment) {
        return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss")
                .withZone(ZoneId.of("Europe/Amsterdam"))
                .format(moment);
    }

    private Instant inDays(int days) {
        return Instant.now().truncatedTo(ChronoUnit.HOURS).plus(days, ChronoUnit.DAYS);
    }

    private LocalDate day(int days) {
        return LocalDate.now(practice.practice().zone()).plusDays(days);
    }

    private String path() {
        return "/agenda/" + calendars.feed(coach).secret() + ".ics";
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder asked = to(path);
        return send(headers.length == 0 ? asked : asked.headers(headers));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder asked) {
        try {
            return HttpClient.newHttpClient()
                    .send(asked.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
