package nl.goedgesprek.platform;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.inject.Inject;

/** Gives the coach's pages, on which PrimeFaces writes scripts, the policy that lets these run, and no others. */
public class ScriptPolicy implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PagePolicy policy;

    @Override
    public void beforePhase(PhaseEvent event) {
        if (isFor(event.getFacesContext())) {
            event.getFacesContext().getExternalContext().setResponseHeader(PagePolicy.HEADER, policy.scripted());
        }
    }

    /** Whether the page that is written is one of the coach's. */
    static boolean isFor(FacesContext faces) {
        return faces.getViewRoot() != null && faces.getViewRoot().getViewId().startsWith("/admin");
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // What the page may do was said before it was written.
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
