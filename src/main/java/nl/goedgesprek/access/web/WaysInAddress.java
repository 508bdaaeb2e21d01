package nl.goedgesprek.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.goedgesprek.platform.OwnAddress;

/** Shows the page about logging in at its address. */
@WebServlet(WaysInAddress.PAGE)
public class WaysInAddress extends HttpServlet {

    static final String PAGE = "/admin/instellingen/inloggen";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OwnAddress.show(request, response, "/admin/waysIn.xhtml");
    }
}
