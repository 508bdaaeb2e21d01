package nl.goedgesprek.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server can do to who only wants to read a calendar. */
class CalendarFetcherTest {

    private static final Duration SOON = Duration.ofMillis(700);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private RawServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        timer.shutdownNow();
    }

    @Test
    void it_is_read_whole_whatever_way_it_comes() throws IOException {
        server.answers("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nETag: \"a\"\r\n\r\nhallo and more");
        assertThat(inside().fetch(at("/"), Fetched.Tag.NONE))
                .isEqualTo(new Fetched("hallo", new Fetched.Tag("\"a\"", null)));
        server.answers("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nhal\r\n2\r\nlo\r\n0\r\n\r\n");
        assertThat(inside().fetch(at("/"), Fetched.Tag.NONE).content()).isEqualTo("hallo");
        server.answers("HTTP/1.0 200 OK\nLast-Modified: Thu, 26 Nov 2026 08:00:00 GMT\n\nhallo");
        assertThat(inside().fetch(at("/"), Fetched.Tag.NONE).tag().lastModified())
                .isEqualTo("Thu, 26 Nov 2026 08:00:00 GMT");
        server.answers(
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", packed("hallo".getBytes(StandardCharsets.UTF_8)));
        assertThat(inside().fetch(at("/"), Fetched.Tag.NONE).content()).isEqualTo("hallo");
    }

    @Test
    void what_is_known_is_told_and_not_sent_again() {
        Fetched.Tag known = new Fetched.Tag("\"v1\"", "Thu, 26 Nov 2026 08:00:00 GMT");
        server.answers("HTTP/1.1 304 Not Modified\r\n\r\n");

        assertThat(inside().fetch(at("/a?b=c"), known).changed()).isEmpty();
        assertThat(server.asked())
                .startsWith("GET /a?b=c HTTP/1.1\r\n")
                .contains("If-None-Match: \"v1\"\r\n", "If-Modified-Since: Thu, 26 Nov 2026 08:00:00 GMT\r\n")
                .doesNotContain("Authorization", "Cookie", "Referer");
        assertTrouble(CalendarTrouble.FAILED, inside(), "/", Fetched.Tag.NONE);
    }

    @Test
    void what_could_break_out_of_a_header_is_not_kept() {
        assertThat(new Fetched.Tag("\"a\r\nX: y\"", "é").etag()).isNull();
        assertThat(new Fetched.Tag("x".repeat(301), "é").lastModified()).isNull();
    }

    @Test
    void three_times_it_leads_on_and_no_more() {
        server.answers("HTTP/1.1 302 Found\r\nLocation: /next\r\n\r\n");
        assertTrouble(CalendarTrouble.ENDLESS, inside(), "/", Fetched.Tag.NONE);
        assertThat(server.count()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"401,GONE", "403,GONE", "404,GONE", "410,GONE", "500,FAILED", "503,FAILED", "204,FAILED", "302,FAILED"})
    void an_answer_that_is_no_calendar_says_why(int status, CalendarTrouble trouble) {
        server.answers("HTTP/1.1 " + status + " So\r\nContent-Length: 0\r\n\r\n");
        assertTrouble(trouble, inside(), "/", Fetched.Tag.NONE);
    }

    @Test
    void it_is_never_more_than_five_megabytes_packed_or_not() throws IOException {
        byte[] six = new byte[6 * 1024 * 1024];
        Arrays.fill(six, (byte) 'x');
        server.answers("HTTP/1.1 200 OK\r\n\r\n", six);
        assertTrouble(CalendarTrouble.TOO_MUCH, inside(), "/", Fetched.Tag.NONE);
        server.answers("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", packed(six));
        assertTrouble(CalendarTrouble.TOO_MUCH, inside(), "/", Fetched.Tag.NONE);
    }

    @Test
    void half_an_answer_and_no_answer_are_failures() {
        for (String answer : List.of(
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhallo",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhal",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nno gzip",
                "HTTP/1.1 200 OK\r\nX: " + "x".repeat(10_000))) {
            server.answers(answer);
            assertTrouble(CalendarTrouble.FAILED, inside(), "/", Fetched.Tag.NONE);
        }
        server.answers("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        assertTrouble(CalendarTrouble.UNREACHABLE, inside(), "/", Fetched.Tag.NONE);
    }

    @Test
    void who_dawdles_is_hung_up_on() {
        server.dawdles("HTTP/1.1 200 OK\r\n\r\n");
        assertTrouble(
                CalendarTrouble.SLOW,
                fetcher(new AddressGuard(InetAddress::getAllByName, true)),
                "/",
                Fetched.Tag.NONE);
    }

    /** As it is written, or as whoever owns a name lets it mean. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "100.64.0.1",
                "169.254.169.254",
                "::1",
                "::",
                "fe80::1",
                "fd12:3456::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:a9fe:a9fe",
                "64:ff9b::7f00:1",
                "2002:7f00:1::1"
            })
    void server_side_request_forgery_no_address_inside_is_connected_to(String inside) {
        CalendarFetcher written = fetcher(new AddressGuard(InetAddress::getAllByName, false));
        String host = inside.contains(":") ? '[' + inside + ']' : inside;
        assertRefused(written, "https://" + host + "/");
        assertRefused(written, "webcal://" + host + "/latest/meta-data/");
        CalendarFetcher named = fetcher(new AddressGuard(name -> addresses(inside), false));
        assertTrouble(CalendarTrouble.PRIVATE, named, "https://calendar.example.com/", Fetched.Tag.NONE);
        CalendarFetcher half = fetcher(new AddressGuard(name -> addresses("8.8.8.8", inside), false));
        assertTrouble(CalendarTrouble.PRIVATE, half, "https://calendar.example.com/", Fetched.Tag.NONE);
    }

    @Test
    void server_side_request_forgery_a_name_of_this_machine_is_not_connected_to() {
        CalendarFetcher outside = fetcher(new AddressGuard(InetAddress::getAllByName, false));
        assertRefused(outside, "https://localhost/");
        assertRefused(outside, "https://LOCALHOST:8443/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://calendar.example.com/",
                "https://calendar.example.com:22/",
                "https://calendar.example.com:6379/",
                "https://calendar.example.com:8080/"
            })
    void server_side_request_forgery_nothing_but_https_at_its_usual_ports_is_asked(String address) {
        CalendarFetcher outside = fetcher(new AddressGuard(name -> addresses("8.8.8.8"), false));
        assertTrouble(CalendarTrouble.NOT_SAFE, outside, address, Fetched.Tag.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.com/x",
                "gopher://127.0.0.1:25/_EHLO",
                "jar:https://example.com/x.jar!/x",
                "data://text/calendar,x",
                "javascript:alert(1)"
            })
    void server_side_request_forgery_no_other_scheme_is_an_address(String address) {
        assertThatThrownBy(() -> CalendarAddress.parse(address))
                .isInstanceOfSatisfying(
                        UnreadableCalendarException.class,
                        why -> assertThat(why.trouble()).isEqualTo(CalendarTrouble.NO_ADDRESS));
    }

    /** A name may have an innocent address when it is looked at, and another one when it is connected to. */
    @Test
    void server_side_request_forgery_the_address_that_was_looked_at_is_the_one_that_is_gone_to() {
        server.answers("HTTP/1.1 200 OK\r\n\r\nhallo");
        int[] asked = {0};
        AddressGuard guard = new AddressGuard(name -> addresses(asked[0]++ == 0 ? "127.0.0.1" : "192.0.2.1"), true);

        assertThat(fetcher(guard)
                        .fetch(CalendarAddress.parse("http://nowhere.invalid:" + server.port() + "/"), Fetched.Tag.NONE)
                        .content())
                .isEqualTo("hallo");
        assertThat(asked[0]).isEqualTo(1);
        assertThat(server.asked()).contains("Host: nowhere.invalid:" + server.port() + "\r\n");
    }

    @Test
    void server_side_request_forgery_where_it_leads_on_to_is_looked_at_anew() {
        server.answers("HTTP/1.1 301 Moved\r\nLocation: http://user:secret@localhost/\r\n\r\n");
        assertTrouble(CalendarTrouble.LOGIN, inside(), "/", Fetched.Tag.NONE);
        for (String scheme : List.of("file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1:25/_EHLO")) {
            server.answers("HTTP/1.1 301 Moved\r\nLocation: " + scheme + "\r\n\r\n");
            assertTrouble(CalendarTrouble.NO_ADDRESS, inside(), "/", Fetched.Tag.NONE);
        }
        for (String host : List.of("inside.example.com", "//inside.example.com", "http://inside.example.com")) {
            String location = host.contains("//") ? host : "//" + host;
            server.answers("HTTP/1.1 301 Moved\r\nLocation: " + location + ':' + server.port() + "/\r\n\r\n");
            assertTrouble(CalendarTrouble.PRIVATE, fetcher(guardOfInside()), "/", Fetched.Tag.NONE);
        }
    }

    /** Lets who asks come to this machine by its number, and judges every name as in earnest. */
    private static AddressGuard guardOfInside() {
        AddressGuard earnest = new AddressGuard(name -> addresses("10.0.0.1"), false);
        return new AddressGuard(
                name -> name.equals("127.0.0.1")
                        ? addresses(name)
                        : earnest.addresses(CalendarAddress.parse(name)).toArray(InetAddress[]::new),
                true);
    }

    @Test
    void a_server_that_cannot_show_who_it_is_is_not_trusted() {
        server.interrupts("HTTP/1.1 200 OK\r\n\r\nhallo");
        assertTrouble(
                CalendarTrouble.UNTRUSTED,
                inside(),
                at("/").uri().toString().replace("http:", "https:"),
                Fetched.Tag.NONE);
    }

    @Test
    void what_was_pasted_becomes_an_address_that_tells_nothing() {
        assertThat(CalendarAddress.parse(" webcal://p01.example.com/s3cret.ics ")
                        .uri())
                .hasToString("https://p01.example.com/s3cret.ics");
        assertThat(CalendarAddress.parse("calendar.example.com/x.ics").port()).isEqualTo(443);
        assertThat(CalendarAddress.parse("https://calendar.example.com/s3cret.ics")
                        .toString())
                .doesNotContain("s3cret");
        String longWhenWritten = "https://example.com/" + "é".repeat(400);
        for (String none : List.of(
                "",
                "https://",
                "ftp://example.com/x",
                "https://exa mple.com",
                "javascript:alert(1)",
                longWhenWritten)) {
            assertThatThrownBy(() -> CalendarAddress.parse(none))
                    .as(none)
                    .isInstanceOfSatisfying(
                            UnreadableCalendarException.class,
                            why -> assertThat(why.trouble()).isEqualTo(CalendarTrouble.NO_ADDRESS));
        }
    }

    private CalendarFetcher inside() {
        return new CalendarFetcher(new AddressGuard(InetAddress::getAllByName, true), Duration.ofSeconds(10), timer);
    }

    private CalendarFetcher fetcher(AddressGuard guard) {
        return new CalendarFetcher(guard, SOON, timer);
    }

    private CalendarAddress at(String path) {
        return CalendarAddress.parse("http://127.0.0.1:" + server.port() + path);
    }

    /** Nobody is asked, whatever the reason is that it is told. */
    private void assertRefused(CalendarFetcher fetcher, String address) {
        assertThatThrownBy(() -> fetcher.fetch(CalendarAddress.parse(address), Fetched.Tag.NONE))
                .as(address)
                .isInstanceOfSatisfying(
                        UnreadableCalendarException.class,
                        why -> assertThat(why.trouble())
                                .isIn(CalendarTrouble.PRIVATE, CalendarTrouble.NO_ADDRESS, CalendarTrouble.NOT_SAFE));
        assertThat(server.count()).isZero();
    }

    private void assertTrouble(CalendarTrouble trouble, CalendarFetcher fetcher, String address, Fetched.Tag known) {
        CalendarAddress parsed = address.startsWith("/") ? at(address) : CalendarAddress.parse(address);
        assertThatThrownBy(() -> fetcher.fetch(parsed, known))
                .isInstanceOfSatisfying(
                        UnreadableCalendarException.class,
                        why -> assertThat(why.trouble()).isEqualTo(trouble));
    }

    private static InetAddress[] addresses(String... literals) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[literals.length];
        for (int i = 0; i < literals.length; i++) {
            addresses[i] = InetAddress.getByName(literals[i]);
        }
        return addresses;
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
