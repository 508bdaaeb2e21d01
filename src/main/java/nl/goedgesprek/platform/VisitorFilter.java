package nl.goedgesprek.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Whoever comes is a visitor, until somebody else says that he logged in. Answers those who
 * asked for what is not for them, or asked while the database is away.
 */
public class VisitorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(VisitorFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (Acting visitor = Acting.as(Actor.VISITOR)) {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            boolean away = DatabaseAway.isCauseOf(failed);
            if (response.isCommitted() || !(away || isRefusal(failed))) {
                throw failed;
            }
            response.resetBuffer();
            if (away) {
                sayThatItIsAway(response, Innermost.of(failed));
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        }
    }

    private static void sayThatItIsAway(HttpServletResponse response, Throwable reason) throws IOException {
        LOG.log(Level.WARNING, "A page could not be shown: {0}", reason);
        response.setHeader(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_AFTER);
        response.sendError(DatabaseAway.STATUS);
    }

    /** Pages wrap what a service says a few times. */
    private static boolean isRefusal(Throwable failed) {
        return Innermost.way(failed).anyMatch(NotAllowedException.class::isInstance);
    }
}
