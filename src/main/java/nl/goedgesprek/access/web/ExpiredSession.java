package nl.goedgesprek.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import nl.goedgesprek.platform.OwnAddress;

/**
 * Tells who sent a form of a page that the server does not know any more that nothing came of it, and leads back to
 * that page. Whoever is not logged in any more logs in first.
 */
@WebServlet(ExpiredSession.ADDRESS)
public class ExpiredSession extends HttpServlet {

    static final String ADDRESS = "/admin/expired";

    private static final long serialVersionUID = 1L;
    private static final String DESK = "/admin";

    /** Asked for anew, the page is no failure, and to load it again sends nothing. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            response.sendRedirect(ADDRESS);
        } else {
            request.setAttribute("form", formBefore(request));
            OwnAddress.show(request, response, "/admin/expired.xhtml");
        }
    }

    /** From which page of the desk somebody came, as his browser tells; today if it tells of none. */
    private static String formBefore(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Referer"))
                .map(ExpiredSession::pathAndQuery)
                .filter(page -> page.equals(DESK) || page.startsWith(DESK + '/') || page.startsWith(DESK + '?'))
                .filter(page -> !page.startsWith(ADDRESS))
                .orElse(DESK);
    }

    private static String pathAndQuery(String address) {
        try {
            URI page = new URI(address);
            return page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + '?' + page.getRawQuery();
        } catch (URISyntaxException unreadable) {
            return "";
        }
    }
}
