package nl.goedgesprek.clients.web;

import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import nl.goedgesprek.platform.PageAddresses;

/** Shows the pages about organisations and people at the addresses that the coach knows them by. */
@WebServlet({
    ClientAddresses.LISTS,
    ClientAddresses.ORGANISATION,
    ClientAddresses.ORGANISATION_EDIT,
    ClientAddresses.ORGANISATION_MERGE,
    ClientAddresses.PERSON,
    ClientAddresses.PERSON_EDIT,
    ClientAddresses.PERSON_MERGE
})
public class ClientAddresses extends PageAddresses {

    static final String LISTS = "/admin/organisaties";
    static final String ORGANISATION = "/admin/organisatie";
    static final String ORGANISATION_EDIT = "/admin/organisatie/wijzig";
    static final String ORGANISATION_MERGE = "/admin/organisatie/samenvoegen";
    static final String PERSON = "/admin/persoon";
    static final String PERSON_EDIT = "/admin/persoon/wijzig";
    static final String PERSON_MERGE = "/admin/persoon/samenvoegen";

    /** Of one conversation, up to its number. */
    static final String APPOINTMENT = "/admin/afspraak?id=";

    /** Of one programme, up to its number. */
    static final String PROGRAMME = "/admin/traject?id=";

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(
            LISTS, "/admin/organisations.xhtml",
            ORGANISATION, "/admin/organisation.xhtml",
            ORGANISATION_EDIT, "/admin/organisationEdit.xhtml",
            ORGANISATION_MERGE, "/admin/organisationMerge.xhtml",
            PERSON, "/admin/person.xhtml",
            PERSON_EDIT, "/admin/personEdit.xhtml",
            PERSON_MERGE, "/admin/personMerge.xhtml");

    @Override
    protected Map<String, String> pages() {
        return PAGES;
    }
}
