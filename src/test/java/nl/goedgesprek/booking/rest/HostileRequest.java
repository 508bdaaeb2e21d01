package nl.goedgesprek.booking.rest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/** One request of the fuzz test, wholly told by its seed: a decent one, of which one part or more is spoilt. */
final class HostileRequest {

    private static final String MARKER = "§";

    private static final List<String> PATHS = List.of(
            "/",
            "/api",
            "/api/",
            "/api/v1",
            "/api/v2/bookings",
            "/api/v1/meeting-types",
            "/api/v1/meeting-types/bezoek",
            "/api/v1/meeting-types/" + MARKER,
            "/api/v1/meeting-types/bezoek/slots",
            "/api/v1/meeting-types/video/slots",
            "/api/v1/meeting-types/" + MARKER + "/slots",
            "/api/v1/bookings",
            "/api/v1/bookings/" + MARKER,
            "/api/v1/bookings/" + MARKER + "/invite.ics",
            "/api/v1/bookings/" + MARKER + "/move",
            "/afspraak/" + MARKER,
            "/" + MARKER);

    private static final List<String> TRICKS = List.of(
            "..",
            "../../WEB-INF/web.xml",
            "..%2f..%2fWEB-INF%2fweb.xml",
            "%00",
            "%zz",
            "%",
            ";jsessionid=1",
            "a;b=c/d",
            "%c0%af",
            "%ff%fe",
            "%F0%9F%98%80",
            "a//b",
            "'",
            "\"",
            "<script>",
            "${7*7}",
            "%23%7B7*7%7D",
            "a\\b",
            "~",
            "*",
            "%0d%0aSet-Cookie:%20x=1",
            "null",
            "-1",
            "99999999999999999999",
            "a".repeat(3000),
            "%2e%2e%2f",
            "é");

    private static final List<String> METHODS = List.of(
            "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "FOO", "get", "P\u0000T");

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json; charset=utf-16",
            "application/json;charset=nonsense",
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "",
            "/",
            "a/b/c",
            "application/",
            "*/*",
            "application/json, text/html",
            "application/problem+json",
            ";;;");

    private static final List<String> HEADERS = List.of(
            "Accept: ;;;",
            "Accept: text/html",
            "Accept: application/json;q=9",
            "Accept: " + "a/b,".repeat(500),
            "Accept-Language: *",
            "Accept-Language: -",
            "Accept-Language: en;q=x",
            "Accept-Language: " + "nl,".repeat(800),
            "Accept-Language: \u00ff\u00fe",
            "Idempotency-Key: ",
            "Idempotency-Key: a b",
            "Idempotency-Key: " + "k".repeat(999),
            "Idempotency-Key: \u00e9",
            "Cookie: JSESSIONID=../../x",
            "Cookie: " + "=;".repeat(300),
            "Range: bytes=0-1,9-",
            "If-Modified-Since: yesterday",
            "If-None-Match: *",
            "Expect: 100-continue",
            "Expect: nonsense",
            "X-Forwarded-For: ' or 1=1",
            "Content-Encoding: gzip",
            "Accept-Encoding: gzip;q=nan",
            "Upgrade: h2c",
            "Connection: upgrade",
            "Origin: null",
            "Host: evil",
            "Authorization: Basic !!!",
            "X-HTTP-Method-Override: DELETE",
            ": empty",
            "no colon at all",
            "Faces-Request: partial/ajax",
            "Transfer-Encoding: identity");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e400",
            "1e-99999",
            "-0.0",
            "123456789012345678901234567890",
            "1e999999999999",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udfff\\ud800\"",
            "\"\\u202e\\u200f\"",
            "\"\\u0085\"",
            "\"\\n\\r\\t\"",
            "[]",
            "{}",
            "[[[[]]]]",
            "[null]",
            "[\"gevraagd\",\"geen\"]",
            "[1,2]",
            "{\"a\":1,\"a\":2}",
            "\"0000-01-01T00:00:00Z\"",
            "\"9999-12-31T23:59:59-18:00\"",
            "\"-0001-01-01T00:00:00Z\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"2027-02-30T10:00:00Z\"",
            "\"2027-03-28T02:30:00+01:00\"",
            "\"2027-03-08T09:00:00.000000001+01:00\"",
            "\"2027-03-08T09:00\"",
            "\"x@\"",
            "\"a@b.nl\\r\\nBcc: c@d.nl\"",
            "\"' or 1=1 --\"",
            "\"3511 SS\"",
            "\"B1000\"",
            "\"0000 AA\"",
            "\"٣٥١١ AB\"",
            "\"<img src=x>\"",
            "\"${7*7}\"",
            "tru",
            "\"unended",
            "'single'",
            "NaN",
            "\u00ff");

    private static final List<String> DATES = List.of(
            "2026-02-30",
            "0000-01-01",
            "9999-12-31",
            "-1",
            "+99999-01-01",
            "2027-W01-1",
            "",
            "2027-01-01T00:00",
            "%32027-01-01",
            "2027-01-01%00",
            "٢٠٢٧-٠١-٠١");

    private final Random random;

    HostileRequest(long seed) {
        this.random = new Random(seed);
    }

    byte[] bytes() {
        String target = target();
        String method = one(8) ? pick(METHODS) : target.startsWith("/api/v1/bookings") && !one(4) ? "POST" : "GET";
        byte[] body = method.equals("GET") || method.equals("HEAD") ? new byte[0] : body();
        StringBuilder head =
                new StringBuilder(method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        for (int i = one(3) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            head.append(pick(HEADERS)).append("\r\n");
        }
        if (body.length > 0) {
            head.append("Content-Type: ")
                    .append(one(6) ? pick(TYPES) : "application/json")
                    .append("\r\n");
        }
        return body.length > 0 && one(5) ? chunked(head, body) : sized(head, body);
    }

    private String target() {
        String target = one(3) ? "/api/v1/bookings" : pick(PATHS).replace(MARKER, pick(TRICKS));
        if (target.endsWith("/slots") || one(6)) {
            target += '?' + query();
        }
        return one(60) ? "http://evil" + target : target;
    }

    private String query() {
        String from = one(3)
                ? pick(DATES)
                : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)).toString();
        String to = one(2)
                ? pick(DATES)
                : one(3)
                        ? from
                        : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)).toString();
        String postcode = one(2) ? pick(TRICKS) : (1000 + random.nextInt(9000)) + (one(2) ? "AB" : "");
        String query = "from=" + from + "&to=" + to + "&postcode=" + postcode;
        return switch (random.nextInt(8)) {
            case 0 -> query + "&houseNumber=" + pick(TRICKS);
            case 1 -> query + '&' + query;
            case 2 -> query + "&x=" + "y".repeat(random.nextInt(6000));
            case 3 -> "&=&&%=" + query + "&".repeat(200);
            default -> query;
        };
    }

    private byte[] body() {
        byte[] body = text().getBytes(one(10) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        if (one(6)) {
            for (int i = 1 + random.nextInt(5); i > 0 && body.length > 0; i--) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
        }
        return body;
    }

    private String text() {
        return switch (random.nextInt(18)) {
            case 0 -> "[".repeat(1 + random.nextInt(60_000));
            case 1 -> "{\"a\":".repeat(1 + random.nextInt(5000)) + '1' + "}".repeat(random.nextInt(5000));
            case 2 -> pick(VALUES);
            case 3 -> booking() + ' ' + pick(VALUES);
            case 4 -> "{\"name\":\"" + "x".repeat(random.nextInt(90_000)) + "\"}";
            case 5 -> cut(booking());
            case 6 -> "";
            default -> booking();
        };
    }

    private String cut(String booking) {
        return booking.substring(0, random.nextInt(booking.length()));
    }

    /** A booking that would do, with one in so many of its values spoilt. */
    private String booking() {
        int rate = 2 + random.nextInt(30);
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(random.nextInt(70));
        return "{" + field("meetingType", "\"bezoek\"", rate)
                + ',' + field("start", "\"" + day + 'T' + (10 + random.nextInt(6)) + ":00:00+01:00\"", rate)
                + ','
                + field(
                        "place",
                        "{" + field("postcode", "\"3511 AB\"", rate) + ',' + field("houseNumber", "\"12\"", rate) + '}',
                        rate)
                + ','
                + field(
                        "contact",
                        "{" + field("name", "\"Robin\"", rate) + ',' + field("email", "\"robin@example.nl\"", rate)
                                + ',' + field("phone", "\"0612345678\"", rate) + '}',
                        rate)
                + ','
                + field(
                        "organisation",
                        "{" + field("name", "\"Zorg\"", rate) + ',' + field("role", "\"lead\"", rate) + '}',
                        rate)
                + ','
                + field(
                        "answers",
                        "[{" + field("key", "\"pad\"", rate) + ',' + field("value", "\"gevraagd\"", rate) + "}, {"
                                + field("key", "\"kar\"", rate) + ',' + field("value", "7", rate) + "}]",
                        rate)
                + ',' + field("language", "\"en\"", rate) + ',' + field("privacyAccepted", "true", rate) + '}';
    }

    private String field(String name, String value, int rate) {
        return '"' + (one(8 * rate) ? "status" : name) + "\": " + (one(rate) ? pick(VALUES) : value);
    }

    private byte[] sized(StringBuilder head, byte[] body) {
        String length = one(40) ? pick(List.of("-1", "x", "99999999999999999999", "")) : Integer.toString(body.length);
        head.append(body.length > 0 ? "Content-Length: " + length + "\r\n\r\n" : "\r\n");
        return joined(head, body);
    }

    private byte[] chunked(StringBuilder head, byte[] body) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        int size = 1 + random.nextInt(5000);
        for (int at = 0; at < body.length; at += size) {
            int length = Math.min(size, body.length - at);
            chunks.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            chunks.write(body, at, length);
            chunks.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        chunks.writeBytes((one(10) ? "zz\r\n\r\n" : "0\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        head.append("Transfer-Encoding: chunked\r\n\r\n");
        return joined(head, chunks.toByteArray());
    }

    private static byte[] joined(StringBuilder head, byte[] body) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
