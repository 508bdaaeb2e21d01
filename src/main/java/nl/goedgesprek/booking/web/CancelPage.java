package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.booking.ManageService;
import nl.goedgesprek.booking.TooLateException;
import nl.goedgesprek.booking.UnknownCodeException;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.platform.Wrong;

/** The page at {@code /afspraak/<code>/afzeggen}: asks once whether it is meant. Only its button calls it off. */
@Named
@RequestScoped
public class CancelPage {

    private static final String REASON = "reason";

    @Inject
    private Asked asked;

    @Inject
    private CurrentAppointment current;

    @Inject
    private ManageService manage;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private List<Violation> violations = List.of();

    /** Before the page is drawn: cancels, or leads away when nothing can be called off. */
    public void enter() {
        if (!current.isVisitors()) {
            PageTurn.notFound();
            return;
        }
        Optional<String> elsewhere = asked.isPost() ? cancel() : unlessChangeable();
        elsewhere.ifPresent(PageTurn::to);
    }

    /** What the visitor wrote about it. */
    public String getReason() {
        return asked.text(REASON).orElse("");
    }

    /** What is wrong with that; empty when nothing is. */
    public String getError() {
        return new Wrong(reader, violations).at(REASON);
    }

    public String getAddress() {
        return current.address(AppointmentAddress.CANCEL);
    }

    public String getMove() {
        return current.address(AppointmentAddress.MOVE);
    }

    public String getBack() {
        return current.address();
    }

    private Optional<String> unlessChangeable() {
        boolean changeable = current.appointment().isChangeableAt(clock.instant());
        return changeable ? Optional.empty() : Optional.of(current.address());
    }

    private Optional<String> cancel() {
        try {
            manage.cancel(current.code(), getReason());
            return Optional.of(current.address());
        } catch (ViolationException wrong) {
            violations = wrong.violations();
            return Optional.empty();
        } catch (TooLateException | UnknownCodeException behind) {
            return Optional.of(current.otherwise());
        }
    }
}
