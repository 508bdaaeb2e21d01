package nl.goedgesprek.notices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.goedgesprek.notices.OutboxService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;

/** Sends a mail again when a button asks for it, and tells what comes of it. */
@Named
@RequestScoped
public class Resending {

    private static final String BUTTON = "again";
    private static final String GOES = "opnieuw";
    private static final String YES = "ja";

    @Inject
    private OutboxService outbox;

    @Inject
    private Reader reader;

    @Inject
    private PostedForm form;

    /** Does what the button says, and shows a page; does nothing when no button was pressed. */
    void act(String page) {
        if (form.isSent() && form.has(BUTTON)) {
            boolean goes = form.number(BUTTON).map(outbox::sendAgain).orElse(false);
            PageTurn.to(page + '&' + GOES + '=' + (goes ? YES : "nee"));
        }
    }

    /** What comes of the mail that was just asked for again; empty when none was. */
    public String getAnswer() {
        if (!form.has(GOES)) {
            return "";
        }
        return reader.text(form.text(GOES).equals(YES) ? "outgoing.done" : "outgoing.outdated");
    }
}
