package nl.goedgesprek.booking.web;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import nl.goedgesprek.platform.PageAddresses;
import nl.goedgesprek.platform.PageFilter;

/**
 * Shows the page on which the coach says who the practice is at its address. A file that is too large as a mark comes
 * back with a sentence; one that nobody means as such is not even read, and he is told that it cannot be.
 */
@WebServlet(IdentityPage.ADDRESS)
@MultipartConfig(maxRequestSize = PageFilter.MOST_IN_PARTS)
public class IdentityAddress extends PageAddresses {

    private static final long serialVersionUID = 1L;

    @Override
    protected Map<String, String> pages() {
        return Map.of(IdentityPage.ADDRESS, "/admin/identity.xhtml");
    }
}
