package nl.goedgesprek.notices.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.notices.Notice;
import nl.goedgesprek.notices.OutboxService;
import nl.goedgesprek.notices.Preview;
import nl.goedgesprek.notices.SendingService;
import org.jspecify.annotations.Nullable;

/** One mail: what became of it, and what it would say now. */
@Named
@RequestScoped
public class MailPage {

    private static final Logger LOGGER = Logger.getLogger(MailPage.class.getName());

    @Inject
    private OutboxService outbox;

    @Inject
    private SendingService sending;

    @Inject
    private OutgoingLines lines;

    @Inject
    @ManagedProperty("#{param.id}")
    private @Nullable String asked;

    private @Nullable OutgoingLine line;
    private @Nullable Preview preview;

    /** Answers <i>not found</i> when there is no such mail. */
    public void open() throws IOException {
        Notice notice = Numbers.id(asked).flatMap(outbox::find).orElse(null);
        if (notice == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        } else {
            line = lines.line(notice);
            preview = preview(notice.getId());
        }
    }

    private @Nullable Preview preview(long id) {
        try {
            return sending.preview(id);
        } catch (EJBException unwritable) {
            LOGGER.log(Level.FINE, "No preview of mail " + id, unwritable);
            return null;
        }
    }

    public @Nullable OutgoingLine getLine() {
        return line;
    }

    /** What it says; null when it cannot be written as things are. */
    public @Nullable Preview getPreview() {
        return preview;
    }
}
