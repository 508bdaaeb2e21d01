package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.goedgesprek.agenda.FollowUp;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** The question after a conversation: how to go on. */
@Named
@RequestScoped
public class Afterwards {

    @Inject
    private Asked asked;

    @Inject
    private CurrentAppointment current;

    @Inject
    private PracticeService practice;

    @Inject
    private Moments moments;

    @Inject
    private Clock clock;

    /** Whether the visitor is asked, or has answered. */
    public boolean isAsked() {
        boolean past = current.appointment().isPastAt(clock.instant()) && current.isVisitors();
        return past && (practice.practice().asksAfterwards() || getAnswer() != null);
    }

    /** What he said; null as long as he said nothing. */
    public @Nullable FollowUp getAnswer() {
        return current.appointment().followUp().orElse(null);
    }

    /** Whether he can say so now, or say otherwise. */
    public boolean isOpen() {
        return current.appointment().takesFollowUpAt(clock.instant());
    }

    /** Whether he just said otherwise once too often for one day. */
    public boolean isUsedUp() {
        return asked.has(BookDeeds.BUSY);
    }

    /** The last day on which he can, or could. */
    public String getUntil() {
        return moments.date(LocalDate.ofInstant(
                current.appointment().followedUpUntil(), practice.practice().zone()));
    }

    /** What he can say, or say instead. */
    public List<FollowUp> getChoices() {
        return List.of(FollowUp.values()).stream()
                .filter(choice -> choice != getAnswer())
                .toList();
    }

    /** The day on which all that is kept about him is erased when he says no: a no now, or the one that he said. */
    public String getErased() {
        Practice asking = practice.practice();
        Instant said = getAnswer() == FollowUp.NO
                ? current.appointment().followedUpAt().orElse(clock.instant())
                : clock.instant();
        return moments.date(asking.erasureDay(said));
    }
}
