package nl.goedgesprek.notices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.goedgesprek.notices.NoticeState;
import nl.goedgesprek.notices.OutboxService;
import org.jspecify.annotations.Nullable;

/** How many mails were given up, for the menu of every page. */
@Named
@RequestScoped
public class OutgoingBadge {

    @Inject
    private OutboxService outbox;

    private @Nullable Long failed;

    public long getFailed() {
        if (failed == null) {
            failed = outbox.count(NoticeState.FAILED);
        }
        return failed;
    }
}
