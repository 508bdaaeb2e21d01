package nl.goedgesprek.insight.web;

import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import nl.goedgesprek.platform.PageAddresses;

/** Shows the pages to look back at the addresses that the coach knows them by. */
@WebServlet({InsightAddresses.FIGURES, InsightAddresses.KILOMETRES, InsightAddresses.LOG})
public class InsightAddresses extends PageAddresses {

    static final String FIGURES = "/admin/inzicht";
    static final String KILOMETRES = "/admin/inzicht/kilometers";
    static final String LOG = "/admin/inzicht/logboek";

    /** Of lists that stand on one of these pages, and have no page of their own. */
    static final String FUNNEL = "/admin/inzicht/boekingen";

    static final String MONTHS = "/admin/inzicht/maanden";
    static final String SUMS = "/admin/inzicht/uren";

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(
            FIGURES, "/admin/insight.xhtml",
            KILOMETRES, "/admin/kilometres.xhtml",
            LOG, "/admin/log.xhtml");

    @Override
    protected Map<String, String> pages() {
        return PAGES;
    }
}
