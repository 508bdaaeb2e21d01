package nl.goedgesprek.platform;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Tells who asked by which number the request is known, and tells who watches how it was answered and how long that took.
 * Comes first of all filters, so that nothing is left out.
 */
public class RequestFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Traces traces;

    @Inject
    private transient Event<Answered> answered;

    private transient Routes routes = new Routes(List.of());

    @Override
    public void init() {
        routes = Routes.of(getServletContext());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(RequestMark.HEADER, String.valueOf(request.getAttribute(RequestMark.ATTRIBUTE)));
        long begun = System.nanoTime();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try (Traces.Stretch whole = traces.request(request)) {
            try {
                chain.doFilter(request, response);
                status = response.getStatus();
            } finally {
                Duration length = Duration.ofNanos(System.nanoTime() - begun);
                String route = routes.of(request);
                whole.answered(route, status);
                answered.fire(new Answered(RequestMark.channel(), route, status, length));
            }
        }
    }
}
