package nl.goedgesprek.notices.web;

import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import nl.goedgesprek.platform.PageAddresses;

/** Shows what goes out at the address that the coach knows it by. */
@WebServlet(OutgoingPage.ADDRESS)
public class OutgoingAddress extends PageAddresses {

    private static final long serialVersionUID = 1L;

    @Override
    protected Map<String, String> pages() {
        return Map.of(OutgoingPage.ADDRESS, "/admin/outgoing.xhtml");
    }
}
