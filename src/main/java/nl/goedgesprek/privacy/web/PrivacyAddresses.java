package nl.goedgesprek.privacy.web;

import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import nl.goedgesprek.platform.PageAddresses;

/** Shows the pages about what is kept at the addresses that the coach knows them by. */
@WebServlet({PrivacyAddresses.KEPT, PrivacyAddresses.FORGET, PrivacyAddresses.TERMS, PrivacyAddresses.REGISTER})
public class PrivacyAddresses extends PageAddresses {

    static final String KEPT = "/admin/persoon/gegevens";
    static final String FORGET = "/admin/persoon/wissen";
    static final String TERMS = "/admin/instellingen/bewaren";
    static final String REGISTER = "/admin/instellingen/verwerkingsregister";

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(
            KEPT, "/admin/kept.xhtml",
            FORGET, "/admin/forget.xhtml",
            TERMS, "/admin/terms.xhtml",
            REGISTER, "/admin/register.xhtml");

    @Override
    protected Map<String, String> pages() {
        return PAGES;
    }
}
