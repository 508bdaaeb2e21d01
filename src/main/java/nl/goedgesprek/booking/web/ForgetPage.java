package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.goedgesprek.booking.DraftService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.privacy.OwnRightsService;

/**
 * The page at {@code /afspraak/<code>/wissen}: says what it means to be forgotten, and asks once, whoever showed that he is the
 * person. After it the code opens nothing any more, so that what became of it is said in the answer itself.
 */
@Named
@RequestScoped
public class ForgetPage {

    @Inject
    private Asked asked;

    @Inject
    private CurrentAppointment current;

    @Inject
    private OwnRightsService rights;

    @Inject
    private DraftService drafts;

    @Inject
    private DraftCookie cookie;

    @Inject
    private PracticeService practice;

    @Inject
    private Moments moments;

    private List<String> ahead = List.of();
    private boolean asking = true;
    private boolean waiting;
    private boolean gone;

    /**
     * Before the page is drawn: forgets when its button was pressed. Who pressed it twice, or in two windows, hears the
     * second time that nothing is there any more.
     */
    public void enter() {
        boolean pressed = asked.isPost() && asked.deed().equals("wis");
        Person person = rights.person(current.code()).orElse(null);
        if (person != null) {
            ahead = rights.ahead(current.code()).stream()
                    .map(one ->
                            moments.full(one.time().start(), practice.practice().zone()))
                    .toList();
            waiting = person.isLeaving();
            if (pressed) {
                forget();
            }
        } else if (current.isVisitors()) {
            PageTurn.to(getKept());
        } else if (pressed) {
            asking = false;
            gone = true;
        } else {
            PageTurn.notFound();
        }
    }

    private void forget() {
        cookie.key().ifPresent(drafts::discard);
        cookie.forget();
        rights.forget(current.code());
        waiting = rights.person(current.code()).isPresent();
        asking = false;
    }

    /** Whether it is still to be asked. */
    public boolean isAsking() {
        return asking && !waiting;
    }

    /** What became of it, as the texts call it: it waits for mails, it is done, or nothing was there any more. */
    public String getOutcome() {
        return waiting ? "waits" : gone ? "gone" : "done";
    }

    /** When he still has conversations, in words; each is called off. */
    public List<String> getAhead() {
        return ahead;
    }

    public String getAddress() {
        return current.address(AppointmentAddress.FORGET);
    }

    public String getKept() {
        return current.address(AppointmentAddress.KEPT);
    }
}
