package nl.goedgesprek.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * What holds for every page whoever made it: it is not kept by browsers or proxies, tells nobody the address it came
 * from (keys stand in addresses), is shown in no other site's frame, and remembers a chosen language. Nobody says in
 * which order filters come, so one that hands a request on may have come first: then this one sees it on its way.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class PageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Name of the request's attribute that is there when this was done before. */
    private static final String DONE = PageFilter.class.getName();

    private static final int YEAR_SECONDS = Math.toIntExact(Duration.ofDays(365).toSeconds());
    private static final String FOR_A_YEAR = "public, max-age=" + YEAR_SECONDS + ", immutable";
    private static final String ONLY_OURS = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    /** The coach's pages use PrimeFaces, which writes scripts and styles into the page. */
    private static final String SCRIPTED =
            ONLY_OURS + "; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.FORWARD && request.getAttribute(DONE) != null) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(DONE, true);
        String path = request.getServletPath();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (path.startsWith("/resources/") || path.equals("/favicon.svg")) {
            boolean versioned = request.getParameter(Assets.VERSION) != null || path.endsWith(".woff2");
            response.setHeader("Cache-Control", versioned ? FOR_A_YEAR : "public, max-age=3600");
        } else if (isPage(path)) {
            if (!isReadable(request)) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Security-Policy", path.startsWith("/admin") ? SCRIPTED : ONLY_OURS);
            remember(request, response);
        }
        chain.doFilter(request, response);
    }

    /** Whether its parameters can be decoded; the container finds out only when somebody asks for one. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException undecodable) {
            return false;
        }
    }

    /** Machines get no pages. */
    private static boolean isPage(String path) {
        return !path.equals("/api")
                && !path.startsWith("/api/")
                && !path.startsWith("/jakarta.faces.resource/")
                && !path.equals("/agenda");
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response) {
        Reader.chosen(request).ifPresent(language -> {
            Cookie cookie = new Cookie(Reader.LANG, language.tag());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setMaxAge(YEAR_SECONDS);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
    }
}
