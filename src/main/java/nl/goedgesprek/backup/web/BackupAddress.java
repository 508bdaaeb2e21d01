package nl.goedgesprek.backup.web;

import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import nl.goedgesprek.platform.PageAddresses;

/** Shows the page about copies at the address that the owner knows it by. */
@WebServlet(BackupAddress.BACKUPS)
public class BackupAddress extends PageAddresses {

    static final String BACKUPS = "/admin/instellingen/reservekopieen";

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(BACKUPS, "/admin/backups.xhtml");

    @Override
    protected Map<String, String> pages() {
        return PAGES;
    }
}
