package nl.goedgesprek.access.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.goedgesprek.platform.Acting;

/**
 * Shows a page of the desk only to those for whom it is, at whatever address it is asked for. Merely for the reader's
 * sake: the services that a page asks decide for themselves.
 */
public class PageGuard implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot view = faces.getViewRoot();
        if (view == null || faces.getResponseComplete() || isFor(view.getViewId())) {
            return;
        }
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, "");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    private static boolean isFor(String page) {
        return !page.startsWith(DeskPages.FOLDER)
                || DeskPages.of(page)
                        .filter(pages -> pages.circles().stream().anyMatch(Acting::isOf))
                        .isPresent();
    }
}
