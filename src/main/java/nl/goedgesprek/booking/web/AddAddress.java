package nl.goedgesprek.booking.web;

import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import nl.goedgesprek.platform.PageAddresses;

/** Shows the page on which the coach enters an appointment at its address. */
@WebServlet("/admin/afspraak/nieuw")
public class AddAddress extends PageAddresses {

    private static final long serialVersionUID = 1L;

    @Override
    protected Map<String, String> pages() {
        return Map.of("/admin/afspraak/nieuw", "/admin/add.xhtml");
    }
}
