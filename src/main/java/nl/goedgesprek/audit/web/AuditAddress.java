package nl.goedgesprek.audit.web;

import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import nl.goedgesprek.platform.PageAddresses;

/** Shows what happened at the address that the owner knows it by. */
@WebServlet(AuditAddress.PATH)
public class AuditAddress extends PageAddresses {

    static final String PATH = "/admin/instellingen/logboek";

    private static final long serialVersionUID = 1L;

    @Override
    protected Map<String, String> pages() {
        return Map.of(PATH, "/admin/audit.xhtml");
    }
}
