package nl.goedgesprek.booking.web;

import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import nl.goedgesprek.platform.PageAddresses;

/** Shows the page on which the coach plans a series at its address. */
@WebServlet("/admin/reeks")
public class SeriesAddress extends PageAddresses {

    private static final long serialVersionUID = 1L;

    @Override
    protected Map<String, String> pages() {
        return Map.of("/admin/reeks", "/admin/series.xhtml");
    }
}
