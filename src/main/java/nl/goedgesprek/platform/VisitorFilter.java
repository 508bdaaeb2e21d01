package nl.goedgesprek.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Whoever comes is a visitor, until somebody else says that he logged in. Answers those who
 * asked for what is not for them.
 */
public class VisitorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (Acting visitor = Acting.as(Actor.VISITOR)) {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (!isRefusal(failed) || response.isCommitted()) {
                throw failed;
            }
            response.resetBuffer();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Pages wrap what a service says a few times. */
    private static boolean isRefusal(Throwable failed) {
        Throwable cause = failed;
        while (cause != null && !(cause instanceof NotAllowedException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
