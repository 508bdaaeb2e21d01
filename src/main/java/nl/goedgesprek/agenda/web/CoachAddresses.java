package nl.goedgesprek.agenda.web;

import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import nl.goedgesprek.platform.PageAddresses;

/** Shows pages at addresses that are not the name of their file. */
@WebServlet({
    "/admin",
    "/admin/",
    "/admin/afspraak",
    "/admin/afspraak/voorstel",
    "/admin/afspraak/nee",
    "/admin/afspraak/verzetten",
    "/admin/afspraak/adres",
    "/admin/bezet",
    "/admin/aanvragen",
    "/admin/later",
    "/admin/beschikbaarheid",
    YearPage.ADDRESS,
    KindsPage.ADDRESS,
    "/admin/gesprek",
    "/admin/instellingen"
})
public class CoachAddresses extends PageAddresses {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("/admin", "/admin/today.xhtml"),
            Map.entry("/admin/", "/admin/today.xhtml"),
            Map.entry("/admin/afspraak", "/admin/meeting.xhtml"),
            Map.entry("/admin/afspraak/voorstel", "/admin/propose.xhtml"),
            Map.entry("/admin/afspraak/nee", "/admin/decline.xhtml"),
            Map.entry("/admin/afspraak/verzetten", "/admin/reschedule.xhtml"),
            Map.entry("/admin/aanvragen", "/admin/requests.xhtml"),
            Map.entry("/admin/later", "/admin/later.xhtml"),
            Map.entry("/admin/instellingen", "/admin/settings.xhtml"),
            Map.entry("/admin/afspraak/adres", "/admin/relocate.xhtml"),
            Map.entry("/admin/bezet", "/admin/blocked.xhtml"),
            Map.entry("/admin/beschikbaarheid", "/admin/hours.xhtml"),
            Map.entry(YearPage.ADDRESS, "/admin/year.xhtml"),
            Map.entry(KindsPage.ADDRESS, "/admin/kinds.xhtml"),
            Map.entry("/admin/gesprek", "/admin/type.xhtml"));

    @Override
    protected Map<String, String> pages() {
        return PAGES;
    }
}
