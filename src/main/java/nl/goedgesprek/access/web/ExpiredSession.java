package nl.goedgesprek.access.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends who comes back with a form of a session that is over to the first page, where he logs in if he must. */
@WebServlet("/admin/expired")
public class ExpiredSession extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/admin");
    }
}
