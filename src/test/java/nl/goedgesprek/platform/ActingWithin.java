package nl.goedgesprek.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Callable;

/** Lets tests in the server ask services what they like, as services do among themselves. Who is refused where, one test asks. */
@WebFilter("/*")
public class ActingWithin extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getServletPath().startsWith("/ArquillianServletRunner")) {
            chain.doFilter(request, response);
            return;
        }
        try (Acting product = Acting.as(Actor.PRODUCT);
                Acting admitted = Acting.admitted()) {
            chain.doFilter(request, response);
        }
    }

    /** The same on a thread of the test's own. */
    public static <T> T call(Callable<? extends T> deed) throws Exception {
        try (Acting product = Acting.as(Actor.PRODUCT);
                Acting admitted = Acting.admitted()) {
            return deed.call();
        }
    }
}
