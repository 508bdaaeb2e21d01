package nl.goedgesprek.booking.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets {@code /afspraak/<code>} be drawn by {@code appointment.xhtml}. The code is handed on out of sight. */
@WebFilter(AppointmentPage.PATH + "*")
public class AppointmentAddress extends HttpFilter {

    static final String CODE = AppointmentAddress.class.getName();

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        request.setAttribute(CODE, path.substring(Math.min(path.length(), AppointmentPage.PATH.length())));
        request.getRequestDispatcher("/appointment.xhtml").forward(request, response);
    }
}
