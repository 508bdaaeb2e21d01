package nl.goedgesprek.calendars.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.calendars.CalendarFeed;
import nl.goedgesprek.calendars.CalendarsService;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Where the coach's own calendar reads his agenda: {@code /agenda/<secret>.ics}. It comes back every quarter of an hour,
 * and gets an answer without content as long as nothing has changed. An address that was renewed answers as one that
 * never was.
 */
@WebServlet("/agenda/*")
public class FeedAddress extends HttpServlet {

    static final String PATH = "/agenda/";
    static final String EXTENSION = ".ics";

    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    @Inject
    private transient CalendarsService calendars;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        Optional<CalendarFeed> feed = secret(request.getPathInfo()).flatMap(calendars::feedAt);
        if (feed.isPresent()) {
            tell(calendars.file(feed.get()), request, response);
        } else {
            tellNothing(request, response);
        }
    }

    private static Optional<String> secret(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(name -> name.endsWith(EXTENSION))
                .map(name -> name.substring(1, name.length() - EXTENSION.length()));
    }

    private static void tell(String file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] content = file.getBytes(StandardCharsets.UTF_8);
        Fingerprint fingerprint = Fingerprint.of(content);
        response.setHeader("ETag", fingerprint.header());
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        if (fingerprint.isAmong(Collections.list(request.getHeaders("If-None-Match")))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar; charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"agenda.ics\"");
        send(content, request, response);
    }

    private static void tellNothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.accepted(request.getHeader("Accept-Language"));
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain; charset=UTF-8");
        send(Texts.text(language, "calendar.unknown").getBytes(StandardCharsets.UTF_8), request, response);
    }

    private static void send(byte[] content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentLength(content.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(content);
        }
    }
}
