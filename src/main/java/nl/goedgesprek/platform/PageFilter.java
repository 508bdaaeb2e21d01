package nl.goedgesprek.platform;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;

/**
 * What holds for every page whoever made it: it is not kept by browsers or proxies, tells nobody the address it came
 * from (keys stand in addresses), is shown in no other site's frame, and remembers a chosen language.
 */
public class PageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** How much is read of what comes in parts: a picture and what stands beside it. Bytes. */
    public static final int MOST_IN_PARTS = 10_000_000;

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    private static final String OF_THE_DESK = PageFilter.class.getName() + ".desk";

    @Inject
    private transient AnswerHeaders headers;

    @Inject
    private transient PagePolicy policy;

    @Inject
    private transient BaseUrl baseUrl;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        HttpServletRequest asked = request;
        headers.write(response);
        if (path.startsWith("/resources/") || path.equals("/favicon.svg")) {
            boolean versioned = request.getParameter(Assets.VERSION) != null || path.endsWith(".woff2");
            response.setHeader("Cache-Control", versioned ? FOR_A_YEAR : "public, max-age=3600");
        } else if (isPage(path)) {
            boolean desk = isOfTheDesk(request);
            OptionalInt refusal = refusal(request);
            if (refusal.isPresent()) {
                if (request.getDispatcherType() != DispatcherType.ERROR) {
                    response.sendError(refusal.getAsInt());
                    return;
                }
                asked = new NothingAsked(request);
            }
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(PagePolicy.HEADER, policy.plain(!desk));
            remember(asked, response);
        } else {
            response.setHeader(PagePolicy.HEADER, PagePolicy.none());
        }
        chain.doFilter(asked, response);
    }

    /**
     * The status of an answer to what cannot be read. Of a form in chunks the container does not count how long it is; of one
     * that comes by HTTP/2 it does. What is too long in parts it would call a failure of ours.
     */
    private static OptionalInt refusal(HttpServletRequest request) {
        boolean parts = PageMethods.isInParts(request);
        if ((parts || PageMethods.isForm(request)) && request.getHeader("Transfer-Encoding") != null) {
            return OptionalInt.of(HttpServletResponse.SC_LENGTH_REQUIRED);
        }
        if (parts && request.getContentLengthLong() > MOST_IN_PARTS) {
            return OptionalInt.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        return isReadable(request) ? OptionalInt.empty() : OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
    }

    /**
     * Whether its parameters can be decoded and kept; the container finds out only when somebody asks for one. What comes
     * in parts is left to who expects it: the page that would tell of a failure would read it once more.
     */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            return !Nul.isInAddress(request)
                    && (PageMethods.isInParts(request) || !Nul.isIn(request.getParameterMap()));
        } catch (IllegalStateException undecodable) {
            return false;
        }
    }

    /** A page that tells of a failure counts as the one that failed. */
    private static boolean isOfTheDesk(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            request.setAttribute(OF_THE_DESK, request.getServletPath().startsWith("/admin"));
        }
        return Boolean.TRUE.equals(request.getAttribute(OF_THE_DESK));
    }

    /** Machines get no pages. */
    private static boolean isPage(String path) {
        return !path.equals("/api")
                && !path.startsWith("/api/")
                && !path.startsWith("/jakarta.faces.resource/")
                && !path.equals("/agenda");
    }

    /** One chooses by a link: what comes in parts, and need not be readable, chooses nothing. */
    private void remember(HttpServletRequest request, HttpServletResponse response) {
        if (PageMethods.isInParts(request)) {
            return;
        }
        Reader.chosen(request).ifPresent(language -> Reader.COOKIE.write(response, language.tag(), baseUrl.isSecure()));
    }
}
