package nl.goedgesprek.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Refuses on pages what pages are not for. The container would answer a method that it does not know with 501, as if
 * something were missing here.
 */
public class PageMethods extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Where a file is awaited. */
    private static final Set<String> WITH_FILES = Set.of("/admin/instellingen/praktijk");

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isForMachines(request)) {
            chain.doFilter(request, response);
        } else if (isOutOfPlace(request)) {
            // No page is shown: to make one, the form would be read all the same.
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (METHODS.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", METHODS));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    /** Files come from who logged in and from where one is awaited alone, in parts that can be told apart. */
    private static boolean isOutOfPlace(HttpServletRequest request) {
        return isInParts(request)
                && !(type(request).contains("boundary=")
                        && WITH_FILES.contains(request.getServletPath())
                        && request.getUserPrincipal() != null);
    }

    static boolean isInParts(HttpServletRequest request) {
        return type(request).startsWith("multipart/");
    }

    static boolean isForm(HttpServletRequest request) {
        return type(request).startsWith("application/x-www-form-urlencoded");
    }

    private static String type(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
    }

    /** The JSON interface and the agenda for other calendars answer for themselves. */
    private static boolean isForMachines(HttpServletRequest request) {
        return request.getServletPath().equals("/api")
                || request.getServletPath().equals("/agenda")
                || request.getServletPath().startsWith("/api/");
    }
}
