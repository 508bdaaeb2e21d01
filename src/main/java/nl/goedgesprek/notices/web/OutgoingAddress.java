package nl.goedgesprek.notices.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.goedgesprek.platform.OwnAddress;

/** Shows what goes out at the address that the coach knows it by. */
@WebServlet(OutgoingPage.ADDRESS)
public class OutgoingAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OwnAddress.show(request, response, "/admin/outgoing.xhtml");
    }
}
