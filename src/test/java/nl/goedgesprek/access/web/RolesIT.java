package nl.goedgesprek.access.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page, every file and every resource, asked for by the owner, by an assistant and by nobody. */
class RolesIT {

    private static final String HIS_EMAIL = "marieke@example.com";
    private static final String HIS_PASSWORD = "de agenda van een ander";
    private static final String LOG = "/admin/instellingen/logboek";
    private static final String ASSISTANTS = "/admin/instellingen/assistenten";
    private static final Pattern LINK = Pattern.compile("(/admin/setup\\?token=[\\w-]+)");
    private static final Pattern MEETING = Pattern.compile("/admin/afspraak\\?id=\\d+");
    /** What is shorter may well be said elsewhere too. */
    private static final Pattern SAID = Pattern.compile("<p class=\"said\">([^<]{20,})</p>");

    /** What an assistant gets besides pages: files of the agenda and the people, and what he may regret. */
    private static final Set<String> FILES = Set.of(
            "/admin/aanvragen.csv",
            "/admin/aanvragen.xlsx",
            "/admin/agenda.csv",
            "/admin/agenda.xlsx",
            "/admin/agenda/bezet.csv",
            "/admin/agenda/bezet.xlsx",
            "/admin/expired",
            "/admin/ongedaan",
            "/admin/persoon.csv",
            "/admin/persoon.xlsx",
            "/admin/persoon/gegevens.json",
            "/admin/persoon/gegevens.pdf",
            "/admin/organisatie.csv",
            "/admin/organisatie.xlsx",
            "/admin/organisatie/contacten.csv",
            "/admin/organisatie/contacten.xlsx",
            "/admin/organisaties.csv",
            "/admin/organisaties.xlsx",
            "/admin/uit",
            "/admin/uitgaand.csv",
            "/admin/uitgaand.xlsx",
            "/admin/vandaag.pdf");

    /** The addresses of the pages that he sees. */
    private static final Set<String> HIS = Set.of(
            "/admin",
            "/admin/",
            "/admin/aanvragen",
            "/admin/afspraak",
            "/admin/afspraak/adres",
            "/admin/afspraak/nee",
            "/admin/afspraak/nieuw",
            "/admin/afspraak/verzetten",
            "/admin/afspraak/voorstel",
            "/admin/bezet",
            "/admin/instellingen/inloggen",
            "/admin/later",
            "/admin/organisatie",
            "/admin/organisatie/samenvoegen",
            "/admin/organisatie/wijzig",
            "/admin/organisaties",
            "/admin/persoon",
            "/admin/persoon/samenvoegen",
            "/admin/persoon/wijzig",
            "/admin/reeks",
            "/admin/uitgaand");

    private static Visitor owner;
    private static Visitor assistant;
    private static Visitor nobody;

    @BeforeAll
    static void come_in() {
        ProductProcess product = ProductProcess.demo();
        owner = new Visitor(product);
        assistant = new Visitor(product);
        nobody = new Visitor(product);
        logIn(owner, EMAIL, PASSWORD);
        HttpResponse<String> added =
                owner.send(ASSISTANTS, "new", Map.of("name", "Marieke", "email", HIS_EMAIL, "add", ""));
        chooses(added);
    }

    /** By the link on the page that the owner sees. */
    private static void chooses(HttpResponse<String> page) {
        Matcher link = LINK.matcher(page.body());
        assertThat(link.find()).isTrue();
        assistant.submit(
                link.group(1),
                "setup",
                "create",
                Map.of("email", HIS_EMAIL, "password", HIS_PASSWORD, "repeated", HIS_PASSWORD));
    }

    @AfterAll
    static void leave_nobody_inside() {
        owner.send(ASSISTANTS, "assistants", Map.of("dicht", number()));
    }

    @Test
    void nobody_sees_a_page_who_did_not_log_in() {
        assertThat(DeskWalk.pages())
                .hasSizeGreaterThan(40)
                .allSatisfy(page ->
                        assertThat(nobody.get(page).statusCode()).as(page).isIn(302, 403, 404));
        assertThat(DeskWalk.addresses())
                .hasSizeGreaterThan(60)
                .allSatisfy(page ->
                        assertThat(Visitor.target(nobody.get(page))).as(page).isEqualTo("/admin/login"));
    }

    @Test
    void the_owner_sees_every_page() {
        assertThat(DeskWalk.refused(owner)).isEmpty();
        assertThat(DeskWalk.addresses())
                .allSatisfy(page ->
                        assertThat(owner.get(page).statusCode()).as(page).isIn(200, 302, 404, 405));
    }

    @Test
    void an_assistant_sees_the_agenda_and_the_people_and_nothing_else() {
        assertThat(DeskWalk.refused(assistant)).isEqualTo(DeskWalk.pagesNotFor(Circle.DESK));

        Set<String> open = DeskWalk.addresses().stream()
                .filter(page -> assistant.get(page).statusCode() != 403)
                .collect(Collectors.toSet());
        Set<String> his = new LinkedHashSet<>(HIS);
        his.addAll(FILES);
        assertThat(open).containsExactlyInAnyOrderElementsOf(his);
        assertThat(IntStream.rangeClosed(1, 20)
                        .mapToObj(id -> assistant.get("/admin/persoon/gegevens.json?id=" + id))
                        .map(HttpResponse::statusCode))
                .contains(403)
                .isSubsetOf(403, 404);
    }

    @Test
    void what_a_visitor_wrote_beforehand_no_assistant_reads() {
        List<String> meetings = MEETING.matcher(owner.get("/admin").body()
                        + owner.get("/admin/aanvragen").body()
                        + owner.get("/admin/agenda").body())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        Set<String> written = meetings.stream()
                .flatMap(meeting -> SAID.matcher(owner.get(meeting).body()).results())
                .map(said -> said.group(1))
                .collect(Collectors.toSet());
        assertThat(written).isNotEmpty();

        List<String> seen =
                meetings.stream().map(meeting -> assistant.get(meeting).body()).toList();
        assertThat(seen).isNotEmpty().allMatch(page -> page.contains("id=\"facts\""));
        assertThat(seen)
                .noneMatch(page -> written.stream().anyMatch(page::contains) || page.contains("/admin/notities"));
        assertThat(assistant.get("/admin/aanvragen").body()
                        + assistant.get("/admin").body())
                .doesNotContain("<blockquote");
        assertThat(owner.get("/admin").body() + owner.get("/admin/aanvragen").body())
                .contains("<blockquote");
    }

    @Test
    void every_file_that_is_made_is_written_down_once_with_of_what_it_is() {
        List<String> before = exports();
        assertThat(DeskWalk.files())
                .hasSizeGreaterThan(50)
                .allSatisfy(file -> assertThat(isMade(file)).as(file).isTrue());
        List<String> all = exports();
        List<String> written = all.subList(0, all.size() - before.size());

        assertThat(DeskWalk.files())
                .allSatisfy(file -> assertThat(written)
                        .filteredOn(line -> line.contains(file) && !line.contains(LOG))
                        .as(file)
                        .hasSize(file.startsWith(LOG) ? 0 : 1));
        assertThat(written).anyMatch(line -> line.contains(LOG + ".xlsx"));
        assertThat(written)
                .filteredOn(line -> line.contains("/admin/organisatie.") || line.contains("/admin/organisatie/"))
                .hasSize(4)
                .allMatch(line -> line.contains("Organisatie "));
        assertThat(written)
                .filteredOn(line -> line.contains("/admin/persoon"))
                .hasSize(4)
                .allMatch(line -> line.contains("Persoon "));
    }

    /** Of whatever there is. */
    private static boolean isMade(String file) {
        return IntStream.rangeClosed(0, 100)
                .anyMatch(id -> owner.get(file + "?id=" + id).statusCode() == 200);
    }

    /** A line for each, the newest first. */
    private static List<String> exports() {
        return owner.get(LOG + ".csv?wat=EXPORTED").body().lines().skip(1).toList();
    }

    @Test
    void who_may_not_is_told_so_in_his_own_language() {
        assertThat(assistant.get("/admin/inzicht").body()).contains("Dit is niet voor jou", "js/keep.js");
        assertThat(assistant.get("/admin/inzicht?lang=en").body()).contains("This is not for you");
        assistant.get("/admin?lang=nl");
    }

    @Test
    void what_he_may_not_he_cannot_by_sending_a_form_either() {
        assertThat(assistant
                        .post(
                                ProductProcess.demo().address("/admin/instellingen/coaches"),
                                Map.of("page", "page", "savePage", "", "slug", "van-mij"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(assistant.get("/admin/reeks?traject=1").statusCode()).isEqualTo(403);
    }

    @Test
    void programs_get_the_same_whoever_is_logged_in_beside_them() {
        Map<DeskWalk.Call, Integer> answers = DeskWalk.answers(nobody);
        assertThat(answers).hasSizeGreaterThan(5);
        assertThat(answers.values()).isSubsetOf(200, 400, 404, 415, 422);
        assertThat(DeskWalk.answers(owner)).isEqualTo(answers);
        assertThat(DeskWalk.answers(assistant)).isEqualTo(answers);
    }

    @Test
    void who_is_shut_out_is_out_at_once_and_comes_in_again_by_a_link_when_he_may() {
        owner.send(ASSISTANTS, "assistants", Map.of("dicht", number()));
        assertThat(Visitor.target(assistant.get("/admin/agenda"))).isEqualTo("/admin/login");
        assertThat(logIn(assistant, HIS_EMAIL, HIS_PASSWORD).statusCode()).isEqualTo(200);

        HttpResponse<String> opened = owner.send(ASSISTANTS, "assistants", Map.of("open", number()));
        assertThat(logIn(assistant, HIS_EMAIL, HIS_PASSWORD).statusCode()).isEqualTo(200);
        chooses(opened);
        assertThat(logIn(assistant, HIS_EMAIL, HIS_PASSWORD).statusCode()).isEqualTo(302);
        assertThat(assistant.get("/admin/agenda").statusCode()).isEqualTo(200);
    }

    @Test
    void a_link_from_a_mail_opens_its_page_although_the_session_is_over() {
        String link = "/admin/setup?token=geraden";
        owner.send(ASSISTANTS, "assistants", Map.of("dicht", number()));

        assertThat(assistant.get(link).headers().firstValue("Location")).contains(link);
        assertThat(assistant.get(link).body()).contains("Deze link werkt niet");

        chooses(owner.send(ASSISTANTS, "assistants", Map.of("open", number())));
        assertThat(logIn(assistant, HIS_EMAIL, HIS_PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void who_may_not_see_a_page_sends_nothing_to_it_either() {
        assertThat(DeskWalk.addresses())
                .allSatisfy(page -> assertThat(Visitor.target(DeskWalk.send(nobody, page)))
                        .as(page)
                        .isEqualTo("/admin/login"));
        assertThat(DeskWalk.refusedForms(assistant)).isNotEmpty().isEqualTo(DeskWalk.refusedAddresses(assistant));
    }

    @Test
    void what_is_wrong_with_a_new_assistant_is_told_and_nothing_typed_is_lost() {
        assertThat(owner.send(ASSISTANTS, "new", Map.of("name", "", "email", EMAIL, "add", ""))
                        .body())
                .contains("id=\"name-error\"", "id=\"email-error\"", "value=\"" + EMAIL + '"');
    }

    private static String number() {
        Matcher number = Pattern.compile("name=\"link\" value=\"(\\d+)\"")
                .matcher(owner.get(ASSISTANTS).body());
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    private static HttpResponse<String> logIn(Visitor visitor, String email, String password) {
        return visitor.logIn(email, password);
    }
}
