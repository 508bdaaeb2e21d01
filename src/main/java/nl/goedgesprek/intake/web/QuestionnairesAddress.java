package nl.goedgesprek.intake.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import nl.goedgesprek.platform.OwnAddress;

/** Shows the questionnaires at the addresses that the coach knows them by. */
@WebServlet({QuestionnairesAddress.ALL, QuestionnairesAddress.EDITOR, QuestionnairesAddress.PREVIEW})
public class QuestionnairesAddress extends HttpServlet {

    static final String ALL = "/admin/vragenlijsten";
    static final String EDITOR = "/admin/vragenlijst";
    static final String PREVIEW = "/admin/vragenlijst/voorbeeld";

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(
            ALL, "/admin/questionnaires.xhtml",
            EDITOR, "/admin/questionnaire.xhtml",
            PREVIEW, "/admin/questionnairePreview.xhtml");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OwnAddress.show(request, response, Objects.requireNonNull(PAGES.get(request.getServletPath())));
    }

    /** Where one is edited. */
    static String editor(long id) {
        return EDITOR + "?id=" + id;
    }
}
