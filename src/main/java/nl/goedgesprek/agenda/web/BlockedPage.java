package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.BlockedTime;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/** Time that the coach keeps for himself, which he can give free again here. */
@Named
@RequestScoped
public class BlockedPage {

    @Inject
    private AgendaService agenda;

    @Inject
    private Wording wording;

    @Inject
    private PostedForm form;

    private @Nullable BlockedTime found;
    private long id;

    /** Answers <i>not found</i> when there is no such blocked time. */
    public void open() {
        found = form.number("id").flatMap(agenda::blockedTime).orElse(null);
        if (found == null) {
            PageTurn.notFound();
        } else {
            id = found.getId();
        }
    }

    /** Gives the time free and shows the agenda. */
    public String free() {
        agenda.unblock(id);
        return "/admin/agenda?faces-redirect=true";
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTitle() {
        return found == null ? "" : found.getTitle();
    }

    public String getFrom() {
        return found == null ? "" : words(found.time().start());
    }

    public String getUntil() {
        return found == null ? "" : words(found.time().end());
    }

    public String getDay() {
        return found == null ? "" : wording.day(found.time().start()).toString();
    }

    private String words(Instant moment) {
        return wording.dateAndYear(moment) + ", " + wording.time(moment);
    }
}
