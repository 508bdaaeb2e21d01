package nl.goedgesprek.coaching.web;

import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import nl.goedgesprek.platform.PageAddresses;

/** Shows the pages about programmes and sessions at the addresses that the coach knows them by. */
@WebServlet({
    CoachingAddresses.PROGRAMMES,
    CoachingAddresses.PROGRAMME,
    CoachingAddresses.PROGRAMME_EDIT,
    CoachingAddresses.SESSIONS,
    CoachingAddresses.SESSION,
    CoachingAddresses.ACTION
})
public class CoachingAddresses extends PageAddresses {

    static final String PROGRAMMES = "/admin/trajecten";
    static final String PROGRAMME = "/admin/traject";
    static final String PROGRAMME_EDIT = "/admin/traject/wijzig";
    static final String SESSIONS = "/admin/gesprekken";

    /** Of one session, which has the number of its appointment. */
    static final String SESSION = "/admin/notities";

    /** Of one action. */
    static final String ACTION = "/admin/actie";

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(
            PROGRAMMES, "/admin/programmes.xhtml",
            PROGRAMME, "/admin/programme.xhtml",
            PROGRAMME_EDIT, "/admin/programmeEdit.xhtml",
            SESSIONS, "/admin/sessions.xhtml",
            SESSION, "/admin/session.xhtml",
            ACTION, "/admin/action.xhtml");

    @Override
    protected Map<String, String> pages() {
        return PAGES;
    }
}
