package nl.goedgesprek.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Logs out. It asks nothing of the page on which the button stands, for Faces lets go of pages of long ago. */
@WebServlet(LogoutAddress.ADDRESS)
public class LogoutAddress extends HttpServlet {

    static final String ADDRESS = "/admin/uit";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Leaving leaving;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        leaving.leave();
        response.sendRedirect(CoachGate.LOGIN);
    }
}
