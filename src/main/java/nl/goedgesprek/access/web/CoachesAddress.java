package nl.goedgesprek.access.web;

import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import nl.goedgesprek.platform.PageAddresses;

/** Shows the pages about coaches and accounts at their addresses. */
@WebServlet({CoachesAddress.LIST, CoachesAddress.NEW, CoachesAddress.ASSISTANTS})
public class CoachesAddress extends PageAddresses {

    static final String LIST = "/admin/instellingen/coaches";
    static final String NEW = "/admin/instellingen/coaches/nieuw";
    static final String ASSISTANTS = "/admin/instellingen/assistenten";

    private static final long serialVersionUID = 1L;

    @Override
    protected Map<String, String> pages() {
        return Map.of(
                LIST, "/admin/coaches.xhtml",
                NEW, "/admin/coachAdd.xhtml",
                ASSISTANTS, "/admin/assistants.xhtml");
    }
}
