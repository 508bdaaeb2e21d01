package nl.goedgesprek.coaching.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.goedgesprek.coaching.LinkReader;

/**
 * Lets {@code /traject/<code>} be drawn for a client and {@code /voortgang/<code>} for a sponsor. The code is handed on
 * out of sight.
 */
public class LinkAddress extends HttpFilter {

    static final String CLIENT = "/traject/";
    static final String SPONSOR = "/voortgang/";

    /** Name of the request's attribute that has the code. */
    static final String CODE = LinkAddress.class.getName();

    private static final long serialVersionUID = 1L;

    /** What stands before the code in the link for a reader. */
    static String path(LinkReader reader) {
        return reader == LinkReader.CLIENT ? CLIENT : SPONSOR;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean client = path.startsWith(CLIENT);
        String before = client ? CLIENT : SPONSOR;
        request.setAttribute(CODE, path.substring(Math.min(path.length(), before.length())));
        request.getRequestDispatcher(client ? "/sharedProgramme.xhtml" : "/progress.xhtml")
                .forward(request, response);
    }
}
