package nl.goedgesprek.booking.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.goedgesprek.platform.OwnAddress;

/**
 * Shows the page on which the coach says who the practice is at its address. A file that is too large as a mark comes
 * back with a sentence; one that nobody means as such is not even read.
 */
@WebServlet(IdentityPage.ADDRESS)
@MultipartConfig(maxRequestSize = 20_000_000)
public class IdentityAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OwnAddress.show(request, response, "/admin/identity.xhtml");
    }
}
