package nl.goedgesprek.undo.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.Outcome;
import nl.goedgesprek.undo.UndoService;

/** Undoes what the coach regrets, and shows the page of what is there again; or, when nothing is, the page where he asked. */
@WebServlet(UndoAddress.ADDRESS)
public class UndoAddress extends HttpServlet {

    static final String ADDRESS = "/admin/ongedaan";

    private static final String HOME = "/admin";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PostedForm form;

    @Inject
    private transient UndoService undo;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!form.isSentFromHere()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<Deed> deed = form.number("deed").flatMap(undo::find);
        Outcome outcome = deed.map(Deed::getId).map(undo::undo).orElse(Outcome.LATE);
        boolean isBack = outcome == Outcome.ALL || outcome == Outcome.PARTLY;
        String page = isBack ? deed.map(UndoAddress::page).orElse(HOME) : asked();
        response.sendRedirect(
                page + (page.contains("?") ? '&' : '?') + Undoable.OUTCOME + '=' + Undoable.mark(outcome));
    }

    /** The page where he asked, when that is one of the coach's. */
    private String asked() {
        String from = form.text("van");
        return from.startsWith(HOME + '/') && !from.contains("\n") && !from.contains("\r") ? from : HOME;
    }

    private static String page(Deed deed) {
        return switch (deed.kind()) {
                    case PERSON_REMOVED, PEOPLE_MERGED -> "/admin/persoon?id=";
                    case ORGANISATION_REMOVED, ORGANISATIONS_MERGED -> "/admin/organisatie?id=";
                    case PROGRAMME_REMOVED, LINK_ENDED -> "/admin/traject?id=";
                    case ACTION_REMOVED, NOTE_CUT -> "/admin/notities?id=";
                    case EXCEPTION_ENDED -> "/admin/beschikbaarheid/jaar?jaar=";
                    case TIME_FREED -> "/admin/agenda?terug=";
                    case KIND_REMOVED -> "/admin/beschikbaarheid/soorten?terug=";
                    case CALENDAR_LEFT -> "/admin/instellingen/agendas?terug=";
                    case DRAFT_DISCARDED -> "/admin/vragenlijst?id=";
                    case LOGO_REMOVED, LOGO_REPLACED -> "/admin/instellingen/praktijk?terug=";
                }
                + deed.subjectId();
    }
}
