package nl.goedgesprek.agenda.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import nl.goedgesprek.platform.OwnAddress;

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
    "/admin/gesprek",
    "/admin/instellingen"
})
public class CoachAddresses extends HttpServlet {

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
            Map.entry("/admin/gesprek", "/admin/type.xhtml"));

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OwnAddress.show(request, response, Objects.requireNonNull(PAGES.get(request.getServletPath())));
    }
}
