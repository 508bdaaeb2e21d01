package nl.goedgesprek.coaching.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import nl.goedgesprek.platform.OwnAddress;

/** Shows the pages about programmes and sessions at the addresses that the coach knows them by. */
@WebServlet({
    CoachingAddresses.PROGRAMMES,
    CoachingAddresses.PROGRAMME,
    CoachingAddresses.PROGRAMME_EDIT,
    CoachingAddresses.SESSIONS,
    CoachingAddresses.SESSION
})
public class CoachingAddresses extends HttpServlet {

    static final String PROGRAMMES = "/admin/trajecten";
    static final String PROGRAMME = "/admin/traject";
    static final String PROGRAMME_EDIT = "/admin/traject/wijzig";
    static final String SESSIONS = "/admin/gesprekken";

    /** Of one session, which has the number of its appointment. */
    static final String SESSION = "/admin/notities";

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(
            PROGRAMMES, "/admin/programmes.xhtml",
            PROGRAMME, "/admin/programme.xhtml",
            PROGRAMME_EDIT, "/admin/programmeEdit.xhtml",
            SESSIONS, "/admin/sessions.xhtml",
            SESSION, "/admin/session.xhtml");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OwnAddress.show(request, response, Objects.requireNonNull(PAGES.get(request.getServletPath())));
    }
}
