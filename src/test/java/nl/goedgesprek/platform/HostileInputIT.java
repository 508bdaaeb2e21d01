package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What comes in over HTTP to do harm, one test for each kind of attack. Written to the socket as bytes, because a decent
 * HTTP library would refuse to.
 */
class HostileInputIT {

    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";

    private static ProductProcess product;

    @BeforeAll
    static void start() {
        product = ProductProcess.demo();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /nergens HTTP/1.1\r\n" + HOST,
                "GET /%00 HTTP/1.1\r\n" + HOST,
                "GET /..%2f..%2fetc/passwd HTTP/1.1\r\n" + HOST,
                "GET / HTTP/1.1\r\n",
                "GET / HTTP/9.9\r\n" + HOST,
                "PUT /privacy HTTP/1.1\r\n" + HOST,
                "TRACE / HTTP/1.1\r\n" + HOST,
                "GET /admin HTTP/1.1\r\n" + HOST,
                "GET /resources/nergens.css HTTP/1.1\r\n" + HOST,
                "GET /api/v1/nergens HTTP/1.1\r\n" + HOST,
                "GET /agenda/nergens.ics HTTP/1.1\r\n" + HOST,
                "GET /?a=%zz HTTP/1.1\r\n" + HOST,
                "POST / HTTP/1.1\r\n" + HOST + "Content-Length: abc\r\n",
                "POST / HTTP/1.1\r\n" + HOST + "Origin: https://evil.example\r\nContent-Length: 0\r\n"
            })
    void banner_grabbing_no_answer_tells_what_runs_here(String request) throws IOException {
        assertThat(raw(request).toLowerCase(Locale.ROOT))
                .startsWith("http/1.1 ")
                .doesNotContain("payara", "glassfish", "grizzly", "mojarra", "x-powered-by", "\nserver:", "exception");
    }

    @Test
    void cross_site_request_forgery_no_form_is_taken_from_another_site() throws IOException {
        String form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 26\r\n";
        String chosen = "\r\ndo=kies&gesprek=video&x=12";

        for (String cause : List.of(
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: https://evil.example",
                "Origin: null")) {
            String answer = raw("POST / HTTP/1.1\r\n" + HOST + form + cause + "\r\n" + chosen);

            assertThat(answer).as(cause).startsWith("HTTP/1.1 403").doesNotContain("Set-Cookie");
        }
        assertThat(raw("POST / HTTP/1.1\r\n" + HOST + form + "Origin: http://localhost\r\n" + chosen))
                .startsWith("HTTP/1.1 30")
                .contains("Set-Cookie");
    }

    @Test
    void host_header_poisoning_leads_nobody_elsewhere() throws IOException {
        String answer = raw("GET /admin HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n");

        assertThat(answer).contains("Location: /admin/login").doesNotContain("evil.example");
    }

    @Test
    void session_fixation_no_key_of_a_session_is_taken_from_or_written_in_an_address() throws IOException {
        String page = raw("GET /admin/login;jsessionid=gekozen HTTP/1.1\r\n" + HOST);

        assertThat(page).startsWith("HTTP/1.1 200").doesNotContain("Set-Cookie: JSESSIONID=", "gekozen");
        assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain(";jsessionid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/?stap=", "/?d=", "/?lang=", "/?fout=", "/privacy?x=", "/afspraak/", "/met/", "/?gesprek="})
    void reflected_markup_is_inert(String address) throws IOException {
        String page = raw("GET " + address + "%22%3E%3Cscript%3Ealert(1)%3C/script%3E HTTP/1.1\r\n" + HOST);

        assertThat(page).startsWith("HTTP/1.1 ").doesNotContain("HTTP/1.1 5").doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?lang=", "/?d=", "/afspraak/", "/met/", "/admin/login?x="})
    void header_injection_no_line_that_was_sent_becomes_a_header(String address) throws IOException {
        String answer = raw("GET " + address + "nl%0d%0aX-Evil:%201%0d%0a%0d%0a HTTP/1.1\r\n" + HOST);

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("HTTP/1.1 5");
        assertThat(answer.substring(0, answer.indexOf("\r\n\r\n"))).doesNotContain("X-Evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../etc/passwd",
                "/resources/..%2f..%2fWEB-INF%2fweb.xml",
                "/resources/..;/WEB-INF/web.xml",
                "/resources/%2e%2e/WEB-INF/web.xml",
                "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
                "/jakarta.faces.resource/..%2f..%2fWEB-INF%2fweb.xml.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?loc=../../WEB-INF",
                "/WEB-INF/web.xml",
                "/WEB-INF;/web.xml",
                "/META-INF/MANIFEST.MF",
                "/resources/own/..%5c..%5ckeys.json"
            })
    void path_traversal_leads_to_no_file(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\n" + HOST))
                .containsPattern("^HTTP/1.1 (301|4\\d\\d) ")
                .doesNotContain("<web-app", "root:", "Manifest-Version", "primaryKeyId");
    }

    @Test
    void xml_external_entities_no_xml_is_read() throws IOException {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";

        assertThat(raw(post("/api/v1/bookings", "application/xml", xml)))
                .startsWith("HTTP/1.1 415")
                .doesNotContain("root:");
    }

    @Test
    void zip_bomb_what_is_packed_counts_as_what_it_becomes() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write("1".repeat(10_000_000).getBytes(StandardCharsets.UTF_8));
        }
        String body = packed.toString(StandardCharsets.ISO_8859_1);

        assertThat(raw(post("/api/v1/bookings", "application/json\r\nContent-Encoding: gzip", body)))
                .startsWith("HTTP/1.1 413");
        assertThat(raw(post("/", "application/x-www-form-urlencoded\r\nContent-Encoding: gzip", body)))
                .startsWith("HTTP/1.1 302");
    }

    /** What stands behind ten thousand fields is not read, and of more than two megabytes nothing. */
    @Test
    void a_flood_of_fields_begins_nothing() throws IOException {
        String chosen = "do=kies&gesprek=video&x=12";

        assertThat(form("a=1&".repeat(9_000) + "b=" + "1".repeat(1_900_000) + '&' + chosen))
                .startsWith("HTTP/1.1 302")
                .contains("Set-Cookie");
        assertThat(form("a=1&".repeat(30_000) + chosen))
                .matches("(?s)HTTP/1.1 [234].*")
                .doesNotContain("Set-Cookie");
        assertThat(form("a=" + "1".repeat(3_000_000) + '&' + chosen))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Set-Cookie");
        for (String fields : List.of(chosen, "a=" + "1".repeat(3_000_000) + '&' + chosen)) {
            assertThat(inChunks("/", fields)).startsWith("HTTP/1.1 411").doesNotContain("Set-Cookie");
        }
        assertThat(inChunks("/admin/login", chosen)).startsWith("HTTP/1.1 411");
        assertIsReady();
    }

    @Test
    void a_flood_of_parts_is_refused_where_no_file_is_awaited_and_opens_no_session() throws IOException {
        String parts = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n".repeat(10_000) + "--x--\r\n";

        assertThat(raw(post("/", "multipart/form-data; boundary=x", parts))).startsWith("HTTP/1.1 415");
        assertThat(raw(post("/", "multipart/form-data", "{}"))).startsWith("HTTP/1.1 415");
        assertThat(raw(post("/admin/login", "multipart/form-data", "{}"))).startsWith("HTTP/1.1 415");
        assertThat(raw(post("/admin/login", "multipart/form-data; boundary=x", parts)))
                .startsWith("HTTP/1.1 415")
                .doesNotContain("Set-Cookie");
        assertIsReady();
    }

    /** A mark is awaited on one page. */
    @Test
    void a_flood_of_parts_is_refused_to_who_is_logged_in_too() throws IOException {
        Visitor coach = new Visitor(product);
        coach.logIn(ProductProcess.EMAIL, ProductProcess.PASSWORD);
        String mark = "/admin/instellingen/praktijk";
        String few = part("a", "1") + "--x--\r\n";
        String many = part("a", "1").repeat(200_000) + "--x--\r\n";
        String large = part("logo\"; filename=\"a.png", "1".repeat(12_000_000)) + "--x--\r\n";

        for (String page :
                List.of("/admin/agenda", "/admin/notities?id=1", "/admin/identity.xhtml", "/admin/identity")) {
            assertThat(inParts(coach, page, few)).as(page).startsWith("HTTP/1.1 415");
        }
        assertThat(inParts(coach, mark, many)).startsWith("HTTP/1.1 413").contains("Dat gaat zo niet");
        assertThat(inParts(coach, mark, large)).startsWith("HTTP/1.1 413").contains("Dat gaat zo niet");
        assertThat(inParts(coach, mark, few)).startsWith("HTTP/1.1 200");
        assertThat(coach.get(mark).statusCode()).isEqualTo(200);
        assertIsReady();
    }

    private static String part(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String inParts(Visitor visitor, String page, String parts) throws IOException {
        String key = "\r\nAccept-Language: nl\r\nCookie: JSESSIONID=" + visitor.session();
        return raw(post(page, "multipart/form-data; boundary=x" + key, parts));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_flood_of_headers_is_refused(String flood, String request) throws IOException {
        assertThat(raw(request)).as(flood).startsWith("HTTP/1.1 400").doesNotContain("Set-Cookie");
        assertIsReady();
    }

    static List<Arguments> a_flood_of_headers_is_refused() {
        String page = "GET / HTTP/1.1\r\n" + HOST;
        return List.of(
                arguments("many", page + "X: 1\r\n".repeat(200)),
                arguments("very many", page + "X: 1\r\n".repeat(5_000)),
                arguments("a long one", page + "X: " + "1".repeat(12_000) + "\r\n"),
                arguments("cookies", page + "Cookie: " + "a=1; ".repeat(5_000) + "\r\n"),
                arguments("an address", "GET /?" + "a=1&".repeat(3_000) + " HTTP/1.1\r\n" + HOST));
    }

    private static void assertIsReady() throws IOException {
        assertThat(raw("GET /health/ready HTTP/1.1\r\n" + HOST)).startsWith("HTTP/1.1 200");
    }

    /** Where a code is asked for; a booking's own number, or the next one's, is none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/bookings/%d",
                "GET /api/v1/bookings/%d/invite.ics",
                "POST /api/v1/bookings/%d/move",
                "POST /api/v1/bookings/%d/cancel",
                "GET /afspraak/%d",
                "GET /afspraak/%d/verzetten",
                "POST /afspraak/%d/verzetten",
                "GET /afspraak/%d/afzeggen",
                "POST /afspraak/%d/afzeggen",
                "GET /afspraak/%d/vooraf",
                "POST /afspraak/%d/vooraf",
                "GET /afspraak/%d/gegevens",
                "GET /afspraak/%d/gegevens.json",
                "POST /afspraak/%d/gegevens",
                "GET /afspraak/%d/wissen",
                "POST /afspraak/%d/wissen",
                "GET /traject/%d",
                "GET /voortgang/%d",
                "GET /agenda/%d.ics"
            })
    void insecure_direct_object_reference_a_number_opens_nothing_for_which_there_is_a_code(String call) {
        Visitor visitor = new Visitor(product);
        for (int number = 0; number < 30; number++) {
            String[] asked = call.formatted(number).split(" ");
            HttpResponse<String> answer = asked[1].endsWith("/move")
                    ? visitor.sendJson(asked[1], "{\"start\": \"2030-01-02T10:00:00Z\"}")
                    : visitor.ask(asked[0], asked[1]);
            assertThat(answer.statusCode()).as(call.formatted(number)).isEqualTo(404);
        }
    }

    /** What stands at the desk by its number, asked by who did not log in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/afspraak?id=%d",
                "/admin/afspraak/nee?id=%d",
                "/admin/notities?id=%d",
                "/admin/traject?id=%d",
                "/admin/persoon?id=%d",
                "/admin/persoon/gegevens?id=%d",
                "/admin/organisatie?id=%d",
                "/admin/mail?id=%d",
                "/admin/bezet?id=%d"
            })
    void insecure_direct_object_reference_a_number_at_the_desk_leads_to_the_login(String address) {
        Visitor visitor = new Visitor(product);
        for (int number = 0; number < 10; number++) {
            assertThat(Visitor.target(visitor.get(address.formatted(number)))).isEqualTo("/admin/login");
        }
    }

    @Test
    void stored_markup_and_formulas_are_inert_wherever_the_coach_meets_them() throws Exception {
        String evil = "=1+1<img src=x onerror=alert(1)>\\\"'&{{7919*7919}}#{7919*7919}";
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(5);
        String slots = raw("GET /api/v1/meeting-types/video/slots?from=" + day + "&to=" + day.plusDays(30)
                + " HTTP/1.1\r\n" + HOST);
        Matcher start = Pattern.compile("\"start\":\"([^\"]+)\"").matcher(slots);
        assertThat(start.find()).isTrue();
        String answer = raw(post(
                "/api/v1/bookings",
                "application/json",
                "{\"meetingType\": \"video\", \"start\": \"" + start.group(1) + "\", \"privacyAccepted\": true,"
                        + " \"contact\": {\"name\": \"" + evil + "\", \"email\": \"evil@example.com\"},"
                        + " \"organisation\": {\"name\": \"" + evil + "\", \"role\": \"" + evil + "\"}}"));
        assertThat(answer).startsWith("HTTP/1.1 201");
        String code = answer.replaceAll("(?s).*\"code\":\"([^\"]+)\".*", "$1");
        Visitor coach = new Visitor(product);
        coach.logIn(ProductProcess.EMAIL, ProductProcess.PASSWORD);

        for (String page : List.of(
                "/admin/aanvragen", "/admin/organisaties", "/admin/uitgaand", "/admin/agenda", "/afspraak/" + code)) {
            assertThat(coach.get(page).body()).as(page).doesNotContain("<img src=x", "62710561");
        }
        assertThat(coach.get("/admin/organisaties.csv?lijst=mensen").body())
                .contains("1+1<img src=x")
                .doesNotContainPattern("(?m)(^|[;,])\"?=1");
        assertThat(raw(post("/api/v1/bookings/" + code + "/cancel", "application/json", "{}")))
                .startsWith("HTTP/1.1 200");
    }

    private static String form(String fields) throws IOException {
        return raw(post("/", "application/x-www-form-urlencoded", fields));
    }

    private static String post(String path, String type, String body) {
        return "POST " + path + " HTTP/1.1\r\n" + HOST + "Content-Type: " + type + "\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
    }

    /** One that does not say beforehand how long it is. */
    private static String inChunks(String path, String fields) throws IOException {
        return raw("POST " + path + " HTTP/1.1\r\n" + HOST
                + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(fields.length()) + "\r\n" + fields + "\r\n0\r\n\r\n");
    }

    /** What is answered to a request exactly as it is written, its last empty line apart. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", product.address("/").getPort());
                InputStream answer = socket.getInputStream()) {
            String ended = request.contains("\r\n\r\n") ? request : request + "\r\n";
            send(socket.getOutputStream(), ended.getBytes(StandardCharsets.ISO_8859_1));
            return new String(read(answer), StandardCharsets.UTF_8);
        }
    }

    private static void send(OutputStream out, byte[] request) throws IOException {
        try {
            out.write(request);
            out.flush();
        } catch (SocketException answeredBeforeItHeardAll) {
            // The answer may stand there to be read.
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            in.transferTo(answer);
        } catch (SocketException closedBeforeAllWasRead) {
            // What came counts.
        }
        return answer.toByteArray();
    }
}
