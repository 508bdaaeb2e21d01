package nl.goedgesprek.notices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.goedgesprek.notices.NoticeState;
import nl.goedgesprek.notices.OutboxService;

/** How many mails were given up, for the menu of every page. */
@Named
@RequestScoped
public class OutgoingBadge {

    @Inject
    private OutboxService outbox;

    public long getFailed() {
        return outbox.count(NoticeState.FAILED);
    }
}
