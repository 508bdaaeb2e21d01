package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.PracticeService;

/** Offers the coach on his agenda to take back the time that he gave free just now. */
@Named
@RequestScoped
public class Regret {

    /** The name of the parameter that says when it was given free, in epoch milliseconds. */
    static final String FREED = "vrij";

    private static final String BACK = "terugvan";

    @Inject
    private PostedForm form;

    @Inject
    private BlockingService blocking;

    @Inject
    private PracticeService practice;

    @Inject
    private Reader reader;

    public boolean isOffered() {
        return freed().isPresent();
    }

    /** When it was given free, as the form says it again. */
    public String getFreed() {
        return form.text(FREED);
    }

    /** Keeps the time for the coach after all and shows the agenda. */
    public String takeBack() {
        int times = freed().map(moment -> blocking.takeBack(practice.coach(), moment))
                .orElse(0);
        return AgendaPage.BACK + '&' + BACK + '=' + times;
    }

    /** What became of it, in words; empty when nothing was asked. */
    public String getDone() {
        return form.number(BACK)
                .map(times -> reader.text("agenda.regret.done", times))
                .orElse("");
    }

    private Optional<Instant> freed() {
        return form.number(FREED).map(Instant::ofEpochMilli);
    }
}
