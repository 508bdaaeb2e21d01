package nl.goedgesprek.sealing.web;

import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import nl.goedgesprek.platform.PageAddresses;

/** Shows the page about the key at the address that the owner knows it by. */
@WebServlet(KeyAddress.KEY)
public class KeyAddress extends PageAddresses {

    static final String KEY = "/admin/instellingen/sleutel";

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(KEY, "/admin/key.xhtml");

    @Override
    protected Map<String, String> pages() {
        return PAGES;
    }
}
