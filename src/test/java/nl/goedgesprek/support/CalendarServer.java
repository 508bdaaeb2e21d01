package nl.goedgesprek.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody's calendar on this machine, as a provider serves it to who knows the secret address. */
public final class CalendarServer implements AutoCloseable {

    /** What nobody may see who does not know the address. */
    public static final String SECRET = "geheim-4f1d9c";

    /** What nobody here may know of what stands in it. */
    public static final String TITLE = "Naar de notaris";

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final HttpServer server;
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private volatile List<String> events = List.of();
    private volatile int failure;

    public CalendarServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + SECRET + "/basic.ics";
    }

    /** From now on this is all that stands in it. */
    public void holds(String... nowEvents) {
        events = List.of(nowEvents);
    }

    /** From now on it answers so; 0 to answer as it should. */
    public void fails(int status) {
        failure = status;
    }

    /** The status of each answer that it gave. */
    public List<Integer> answers() {
        return new ArrayList<>(answers);
    }

    /** @param more properties, each on a line of its own */
    public static String event(String uid, Instant start, Instant end, String... more) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + TITLE + "\r\nDTSTART:" + UTC.format(start) + "\r\nDTEND:"
                + UTC.format(end) + "\r\n"
                + String.join(
                        "", List.of(more).stream().map(line -> line + "\r\n").toList())
                + "END:VEVENT\r\n";
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + events.hashCode() + "\"";
        boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        int status = failure != 0 ? failure : known ? 304 : 200;
        answers.add(status);
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.sendResponseHeaders(status, status == 200 ? body.length : -1);
        if (status == 200) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
