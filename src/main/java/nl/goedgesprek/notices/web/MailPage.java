package nl.goedgesprek.notices.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.notices.Notice;
import nl.goedgesprek.notices.OutboxService;
import nl.goedgesprek.notices.Preview;
import nl.goedgesprek.notices.SendingService;
import nl.goedgesprek.platform.PagePolicy;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
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
    private PostedForm form;

    @Inject
    private Resending resending;

    @Inject
    private PagePolicy policy;

    private @Nullable OutgoingLine line;
    private @Nullable Preview preview;

    /** Sends it again when its button says so. Answers <i>not found</i> when there is no such mail. */
    public void open() {
        Notice notice = form.number("id").flatMap(outbox::find).orElse(null);
        if (notice == null) {
            PageTurn.notFound();
        } else {
            resending.act("/admin/mail?id=" + notice.getId());
            line = lines.line(notice);
            preview = preview(notice.getId());
            policy.showLetters();
        }
    }

    private @Nullable Preview preview(long id) {
        try {
            return sending.preview(id).orElse(null);
        } catch (EJBException unwritable) {
            LOGGER.log(Level.FINE, "No preview of mail " + id, unwritable);
            return null;
        }
    }

    public @Nullable OutgoingLine getLine() {
        return line;
    }

    /** Whether its button would send nothing: it has none then. */
    public boolean isOutdated() {
        return preview != null && !preview.current();
    }

    /** What it says; null when it cannot be written as things are, or is not for who asks. */
    public @Nullable Preview getPreview() {
        return preview;
    }
}
