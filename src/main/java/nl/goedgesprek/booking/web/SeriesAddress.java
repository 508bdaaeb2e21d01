package nl.goedgesprek.booking.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.goedgesprek.platform.OwnAddress;

/** Shows the page on which the coach plans a series at its address. */
@WebServlet("/admin/reeks")
public class SeriesAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OwnAddress.show(request, response, "/admin/series.xhtml");
    }
}
