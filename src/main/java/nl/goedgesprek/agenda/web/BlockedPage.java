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

/** Time that the coach keeps for himself, which he can give free again here. */
@Named
@RequestScoped
public class BlockedPage {

    @Inject
    private BlockingService blocking;

    @Inject
    private Wording wording;

    @Inject
    private PostedForm form;

    private @Nullable BlockedTime found;

    /** Answers <i>not found</i> when there is no such blocked time. */
    public void open() {
        if (blocked().isEmpty()) {
            PageTurn.notFound();
        }
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
        return back(asked().flatMap(blocking::free));
    }

    /** Gives the time and all that comes after it in its series free, and shows the agenda. */
    public String freeRest() {
        return back(asked().flatMap(blocking::freeFrom));
    }

    private static String back(Optional<Instant> freed) {
        return AgendaPage.BACK
                + freed.map(moment -> '&' + Regret.FREED + '=' + moment.toEpochMilli())
                        .orElse("");
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
