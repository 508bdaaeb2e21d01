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
    "/admin/afspraak/adres",
    "/admin/bezet",
    "/admin/aanvragen",
    "/admin/later",
    "/admin/instellingen"
})
public class CoachAddresses extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(
            "/admin", "/admin/today.xhtml",
            "/admin/", "/admin/today.xhtml",
            "/admin/afspraak", "/admin/meeting.xhtml",
            "/admin/afspraak/voorstel", "/admin/propose.xhtml",
            "/admin/afspraak/nee", "/admin/decline.xhtml",
            "/admin/aanvragen", "/admin/requests.xhtml",
            "/admin/later", "/admin/later.xhtml",
            "/admin/instellingen", "/admin/settings.xhtml",
            "/admin/afspraak/adres", "/admin/relocate.xhtml",
            "/admin/bezet", "/admin/blocked.xhtml");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OwnAddress.show(request, response, Objects.requireNonNull(PAGES.get(request.getServletPath())));
    }
}
