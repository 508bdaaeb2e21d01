package nl.goedgesprek.calendars.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.goedgesprek.platform.OwnAddress;

/** Shows the page of the coach's other calendars among his settings. */
@WebServlet(OutsideAddress.PATH)
public class OutsideAddress extends HttpServlet {

    static final String PATH = "/admin/instellingen/agendas";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OwnAddress.show(request, response, "/admin/calendars.xhtml");
    }
}
