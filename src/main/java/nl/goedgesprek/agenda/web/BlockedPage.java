package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import nl.goedgesprek.agenda.BlockedTime;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/** Time that the coach keeps for himself, which he can change or give free again here. */
@Named
@RequestScoped
public class BlockedPage {

    @Inject
    private BlockingService blocking;

    @Inject
    private Wording wording;

    @Inject
    private BlockedForm change;

    @Inject
    private PostedForm form;

    private @Nullable BlockedTime found;

    /** Changes it when that was sent. Answers <i>not found</i> when there is no such blocked time. */
    public void open() {
        if (change.isSent()) {
            blocked().ifPresentOrElse(this::change, PageTurn::notFound);
        } else if (!form.isSent()) {
            blocked().ifPresentOrElse(change::look, PageTurn::notFound);
        }
    }

    private void change(BlockedTime blocked) {
        change.change(blocked);
        if (change.isBehind()) {
            found = null;
            if (blocked().isEmpty()) {
                PageTurn.notFound();
            }
        }
    }

    /** From now on the coach has seen how it is. */
    public int getVersion() {
        return blocked().map(BlockedTime::version).orElse(0);
    }

    /** What stands in a field of the form that changes it. */
    public String value(String field) {
        return blocked().map(blocked -> change.value(field, blocked)).orElse("");
    }

    /** Looked up when somebody asks: a sent form asks before the page is opened. */
    private Optional<BlockedTime> blocked() {
        if (found == null) {
            found = asked().flatMap(blocking::find).orElse(null);
        }
        return Optional.ofNullable(found);
    }

    /** The number in the address, to which the form is sent too. */
    private Optional<Long> asked() {
        return form.number("id");
    }

    /** Gives the time free and shows the agenda. */
    public String free() {
        asked().ifPresent(blocking::free);
        return AgendaPage.BACK;
    }

    /** Gives the time and all that comes after it in its series free, and shows the agenda. */
    public String freeRest() {
        asked().ifPresent(blocking::freeFrom);
        return AgendaPage.BACK;
    }

    /** How many there are from this one on, when it is one of a series; else one. */
    public long getRest() {
        return blocked()
                .filter(BlockedTime::isRepeated)
                .map(blocking::countFrom)
                .orElse(1L);
    }

    public String getTitle() {
        return blocked().map(BlockedTime::getTitle).orElse("");
    }

    public String getFrom() {
        return blocked().map(time -> words(time.time().start())).orElse("");
    }

    public String getUntil() {
        return blocked().map(time -> words(time.time().end())).orElse("");
    }

    public String getDay() {
        return blocked()
                .map(time -> wording.day(time.time().start()).toString())
                .orElse("");
    }

    private String words(Instant moment) {
        return wording.dateAndYear(moment) + ", " + wording.time(moment);
    }
}
