package nl.goedgesprek.intake.web;

import jakarta.servlet.annotation.WebServlet;
import java.util.Map;
import nl.goedgesprek.platform.PageAddresses;

/** Shows the questionnaires at the addresses that the coach knows them by. */
@WebServlet({QuestionnairesAddress.ALL, QuestionnairesAddress.EDITOR, QuestionnairesAddress.PREVIEW})
public class QuestionnairesAddress extends PageAddresses {

    static final String ALL = "/admin/vragenlijsten";
    static final String EDITOR = "/admin/vragenlijst";
    static final String PREVIEW = "/admin/vragenlijst/voorbeeld";

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(
            ALL, "/admin/questionnaires.xhtml",
            EDITOR, "/admin/questionnaire.xhtml",
            PREVIEW, "/admin/questionnairePreview.xhtml");

    @Override
    protected Map<String, String> pages() {
        return PAGES;
    }

    /** Where one is edited. */
    static String editor(long id) {
        return EDITOR + "?id=" + id;
    }
}
