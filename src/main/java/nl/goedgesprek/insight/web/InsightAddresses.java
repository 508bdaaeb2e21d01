package nl.goedgesprek.insight.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import nl.goedgesprek.platform.OwnAddress;

/** Shows the pages to look back at the addresses that the coach knows them by. */
@WebServlet({InsightAddresses.FIGURES, InsightAddresses.KILOMETRES, InsightAddresses.LOG})
public class InsightAddresses extends HttpServlet {

    static final String FIGURES = "/admin/inzicht";
    static final String KILOMETRES = "/admin/inzicht/kilometers";
    static final String LOG = "/admin/inzicht/logboek";

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(
            FIGURES, "/admin/insight.xhtml",
            KILOMETRES, "/admin/kilometres.xhtml",
            LOG, "/admin/log.xhtml");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OwnAddress.show(request, response, Objects.requireNonNull(PAGES.get(request.getServletPath())));
    }
}
