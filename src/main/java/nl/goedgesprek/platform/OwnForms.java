package nl.goedgesprek.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes forms of our own pages only, with a session or without one: browsers say which site made them send something,
 * and no page can forge that. What says nothing of it is no browser, and brings nobody's cookies along.
 */
public class OwnForms extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private transient BaseUrl baseUrl;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (HARMLESS.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        return isOurs(request.getHeader("Origin"), request.getHeader("Host"));
    }

    /** An older browser says from where only; that is our address, or the host that it just asked. */
    private boolean isOurs(@Nullable String origin, @Nullable String host) {
        return origin == null
                || baseUrl.of("").equals(origin)
                || origin.equals("http://" + host)
                || origin.equals("https://" + host);
    }
}
