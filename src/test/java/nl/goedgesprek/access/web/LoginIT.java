package nl.goedgesprek.access.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in at the coach's pages and who does not. */
class LoginIT {

    private static ProductProcess product;

    @BeforeAll
    static void start() {
        product = ProductProcess.demoBehindProxy();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/",
                "//admin",
                "/ADMIN",
                "/Admin/agenda",
                "/admin.xhtml",
                "/admin/today",
                "/admin/today.xhtml",
                "/admin/agenda",
                "/admin/agenda.xhtml",
                "/admin/agenda/",
                "/admin/meeting?id=1",
                "/admin/afspraak?id=1",
                "/admin/bezet?id=1",
                "/admin;jsessionid=1/agenda",
                "/admin/agenda;jsessionid=1",
                "/admin/login;/../agenda",
                "/admin/login/../agenda",
                "/admin/login.xhtml/../agenda.xhtml",
                "/x/../admin/agenda",
                "/x/..;/admin/agenda",
                "/./admin/agenda",
                "/%61dmin/agenda",
                "/admin%2fagenda",
                "/admin%2Fagenda.xhtml",
                "/%2e/admin/agenda",
                "/faces/admin/agenda.xhtml",
                "/faces/admin/agenda",
                "/admin/agenda.jsf",
                "/jakarta.faces.resource/agenda.xhtml?ln=admin",
                "/jakarta.faces.resource/agenda.xhtml.xhtml?ln=../admin",
                "/resources/../admin/agenda.xhtml",
                "/WEB-INF/admin/block.xhtml",
                "/WEB-INF/templates/admin.xhtml"
            })
    void no_address_leads_in_without_login(String address) throws IOException {
        String answer = raw(address);

        assertThat(answer).doesNotContain("id=\"calendar\"", "class=\"side\"");
        assertThat(answer.lines().findFirst().orElseThrow()).containsPattern(" (302|4\\d\\d) ");
    }

    @Test
    void who_asks_for_a_page_is_sent_to_the_login() {
        HttpResponse<String> answer = new Visitor(product).get("/admin/agenda");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.target(answer)).isEqualTo("/admin/login");
    }

    @Test
    void the_right_password_leads_to_today() {
        Visitor visitor = new Visitor(product);

        assertThat(Visitor.target(logIn(visitor, "Coach@Example.com ", PASSWORD)))
                .isEqualTo("/admin");
        assertThat(visitor.get("/admin").statusCode()).isEqualTo(200);
    }

    @Test
    void the_key_of_the_session_changes_at_login_and_the_one_before_opens_nothing() {
        Visitor visitor = new Visitor(product);
        logIn(visitor, EMAIL, PASSWORD);
        String before = visitor.session();

        logIn(visitor, EMAIL, PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(visitor.session()).isNotEqualTo(before);
        assertThat(visitor.get("/admin/agenda").statusCode()).isEqualTo(200);
        HttpResponse<String> withTheOldKey = Visitor.inSession(product, before).get("/admin/agenda");
        assertThat(withTheOldKey.statusCode()).isEqualTo(302);
        assertThat(Visitor.target(withTheOldKey)).isEqualTo("/admin/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/agenda",
                "/admin/login",
                "/admin/forgotten",
                "/admin/code",
                "/admin/oidc",
                "/admin/reset?token=geraden",
                "/admin/setup?token=geraden"
            })
    void who_only_looks_has_no_session(String door) {
        Visitor visitor = new Visitor(product);
        visitor.get(door);
        logIn(visitor, "bezoeker@example.com", "verkeerd");

        assertThat(visitor.session()).isEmpty();
    }

    @Test
    void a_code_that_nobody_is_asked_for_makes_no_session() {
        Visitor visitor = new Visitor(product);
        HttpResponse<String> login = visitor.get("/admin/login");

        HttpResponse<String> sent = visitor.post(
                product.address("/admin/code"),
                Map.of(
                        "second",
                        "second",
                        "second:code",
                        "123456",
                        "second:pass",
                        "second:pass",
                        "jakarta.faces.ViewState",
                        Visitor.viewState(login)));

        assertThat(sent.statusCode()).isLessThan(500);
        assertThat(visitor.session()).isEmpty();
    }

    @Test
    void no_script_reads_the_session_and_no_other_site_sends_it_along() {
        HttpResponse<String> page = logIn(new Visitor(product), EMAIL, PASSWORD);

        assertThat(page.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .singleElement()
                .asString()
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        HttpResponse<String> wrong = logIn(new Visitor(product), EMAIL, "iets heel anders");
        HttpResponse<String> unknown = logIn(new Visitor(product), "niemand@example.com", PASSWORD);

        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(refusal(wrong)).isNotEmpty().isEqualTo(refusal(unknown));
    }

    @Test
    void a_wrong_password_opens_nothing() {
        Visitor visitor = new Visitor(product);

        logIn(visitor, EMAIL, PASSWORD + " ");

        assertThat(visitor.get("/admin").statusCode()).isEqualTo(302);
    }

    @Test
    void passkeys_of_one_address_that_open_nothing_neither_fill_the_log_nor_slow_anybody_down() {
        Visitor visitor = new Visitor(product, "203.0.113.10");
        int comings = 60;
        for (int coming = 0; coming < comings; coming++) {
            HttpResponse<String> answer = visitor.send("/admin/login", "passkey", Map.of("passkeyAnswer", "{}"));
            assertThat(refusal(answer)).isNotEmpty();
        }
        Visitor coach = new Visitor(product);
        logIn(coach, EMAIL, PASSWORD);

        String written =
                coach.get("/admin/instellingen/logboek?wat=LOGIN_REFUSED").body();

        assertThat(Pattern.compile("met een passkey").matcher(written).results())
                .isNotEmpty()
                .hasSizeLessThan(45);
        assertThat(Visitor.target(logIn(visitor, EMAIL, PASSWORD))).isEqualTo("/admin");
    }

    @Test
    void who_asks_for_many_accounts_from_one_address_has_to_wait() {
        Visitor visitor = new Visitor(product, "203.0.113.8");

        assertThat(IntStream.range(0, 80)
                        .mapToObj(number -> forgotten(visitor, "gok" + number + "@example.com"))
                        .anyMatch(page -> page.contains("seconden")))
                .isTrue();
        assertThat(forgotten(new Visitor(product, "203.0.113.9"), "gok@example.com"))
                .doesNotContain("seconden");
    }

    @Test
    void after_logout_the_session_is_worth_nothing() {
        Visitor visitor = new Visitor(product);
        logIn(visitor, EMAIL, PASSWORD);

        HttpResponse<String> out = visitor.post(product.address("/admin/uit"), Map.of());

        assertThat(Visitor.target(out)).isEqualTo("/admin/login");
        assertThat(visitor.get("/admin").statusCode()).isEqualTo(302);
    }

    @Test
    void a_form_that_another_site_made_up_does_nothing() {
        Visitor visitor = new Visitor(product);
        logIn(visitor, EMAIL, PASSWORD);

        HttpResponse<String> answer = visitor.send(HttpRequest.newBuilder(product.address("/admin/uit"))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/admin").statusCode()).isEqualTo(200);
    }

    @Test
    void what_the_coach_sees_is_kept_by_no_browser() {
        Visitor visitor = new Visitor(product);
        logIn(visitor, EMAIL, PASSWORD);

        assertThat(visitor.get("/admin").headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/privacy",
                "/nergens",
                "/admin",
                "/admin/login",
                "/api/v1/meeting-types",
                "/health/live",
                "/favicon.svg"
            })
    void every_answer_tells_a_browser_what_it_may(String address) {
        HttpHeaders said = new Visitor(product).get(address).headers();

        assertThat(said.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(said.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(said.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(said.firstValue("Permissions-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("camera=()", "geolocation=()", "microphone=()"));
        assertThat(said.firstValue("Strict-Transport-Security"))
                .as("kept without TLS, it would shut this site out")
                .isEmpty();
        assertThat(said.map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void on_the_coachs_pages_no_script_runs_but_the_servers_own() {
        Visitor coach = new Visitor(product);
        logIn(coach, EMAIL, PASSWORD);
        Set<String> nonces = new HashSet<>();

        List<String> pages = List.of("/admin", "/admin/agenda", "/admin/inzicht", "/admin/instellingen", "/admin");
        for (String address : pages) {
            HttpResponse<String> page = coach.get(address);
            String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
            Matcher nonce =
                    Pattern.compile("script-src 'self' 'nonce-([^']{20,})'").matcher(policy);

            assertThat(nonce.find()).as(policy).isTrue();
            assertThat(policy).contains("default-src 'none'", "base-uri 'none'").doesNotContain("unsafe");
            assertThat(page.body())
                    .doesNotContain(" onclick=", " onload=", " onsubmit=", "javascript:")
                    .doesNotContainPattern("<script(?![^>]*(src=|nonce=\"" + Pattern.quote(nonce.group(1)) + "\"))");
            nonces.add(nonce.group(1));
        }
        assertThat(nonces).as("one for each page").hasSameSizeAs(pages);
    }

    @Test
    void who_has_an_account_is_shown_where_to_log_in_at_the_start() {
        assertThat(product.output()).anyMatch(line -> line.endsWith("/admin/login"));
    }

    @Test
    void a_set_up_link_that_nobody_gave_opens_nothing() {
        assertThat(new Visitor(product).get("/admin/setup?token=geraden").body())
                .contains("Deze link werkt niet")
                .doesNotContain("id=\"setup\"");
    }

    private static HttpResponse<String> logIn(Visitor visitor, String email, String password) {
        return visitor.logIn(email, password);
    }

    private static String forgotten(Visitor visitor, String email) {
        return visitor.submit("/admin/forgotten", "forgotten", "ask", Map.of("email", email))
                .body();
    }

    private static String refusal(HttpResponse<String> page) {
        int alert = page.body().indexOf("role=\"alert\"");
        return page.body().substring(alert, page.body().indexOf("</div>", alert));
    }

    /** What is answered to an address exactly as it is written. */
    private static String raw(String address) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", product.address("/").getPort());
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return String.join("\n", answer.lines().toList());
        }
    }
}
