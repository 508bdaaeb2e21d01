package nl.goedgesprek.booking.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets {@code /afspraak/<code>} be drawn by {@code appointment.xhtml}, and what one can do there by a page of its own
 * each. The code is handed on out of sight.
 */
public class AppointmentAddress extends HttpFilter {

    static final String PATH = "/afspraak/";
    static final String MOVE = "verzetten";
    static final String CANCEL = "afzeggen";
    static final String ANSWERS = "vooraf";
    static final String KEPT = "gegevens";
    static final String FORGET = "wissen";

    /** Name of the request's attribute that has the code. */
    static final String CODE = AppointmentAddress.class.getName();

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> PAGES = Map.of(
            MOVE, "/move.xhtml",
            CANCEL, "/cancel.xhtml",
            ANSWERS, "/answers.xhtml",
            KEPT, "/kept.xhtml",
            FORGET, "/forget.xhtml");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String asked = path.substring(Math.min(path.length(), PATH.length()));
        int slash = asked.indexOf('/');
        @Nullable String page = slash < 0 ? null : PAGES.get(asked.substring(slash + 1));
        request.setAttribute(CODE, page == null ? asked : asked.substring(0, slash));
        request.getRequestDispatcher(page == null ? "/appointment.xhtml" : page).forward(request, response);
    }
}
