package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.booking.BookingService;
import nl.goedgesprek.booking.DraftService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.SecretCode;
import org.jspecify.annotations.Nullable;

/** The page at {@code /}: sees to it that a visitor is at a step that he can take, and does what he presses. */
@Named
@RequestScoped
public class BookPage {

    @Inject
    private Asked asked;

    @Inject
    private CurrentDraft current;

    @Inject
    private BookDeeds deeds;

    @Inject
    private IntakeStep intake;

    @Inject
    private BookingService bookings;

    @Inject
    private DraftService drafts;

    @Inject
    private DraftCookie cookie;

    /** Before the page is drawn. */
    public void enter() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional<String> elsewhere = elsewhere();
        if (elsewhere.isPresent()) {
            PageTurn.to(elsewhere.get());
        } else if (asked.isPost()) {
            nothingToShow(faces.getExternalContext());
            faces.responseComplete();
        }
    }

    /** The step that is shown. */
    public Step getStep() {
        return asked.step().orElse(current.firstOpen());
    }

    /** The steps of this conversation: one without a visit asks for no place, and some ask nothing beforehand. */
    public List<Step> getSteps() {
        return Stream.of(Step.values())
                .filter(step -> current.type().isEmpty() || isTaken(step))
                .toList();
    }

    private boolean isTaken(Step step) {
        return switch (step) {
            case PLACE -> current.isVisit();
            case INTAKE -> intake.isTaken();
            case CONVERSATION, MOMENT, YOU -> true;
        };
    }

    /** The address of the step after the moment. */
    public String getAfterMoment() {
        return address(deeds.afterMoment());
    }

    public boolean isDone(Step step) {
        return step.compareTo(getStep()) < 0;
    }

    /** The address of a step of this draft. */
    public String address(Step step) {
        return BookAddress.of(current.key().orElse(null), step).toString();
    }

    /** The address of the step before. */
    public String getBack() {
        return address(deeds.before(getStep()));
    }

    /** The draft's key, for the forms. */
    public String getKey() {
        return current.key().map(SecretCode::value).orElse("");
    }

    /** Whether the key in the address opens nothing any more. */
    public boolean isLost() {
        return asked.key().isPresent() && current.draft().isEmpty();
    }

    /** The key of a draft that this browser began before; null when there is none. */
    public @Nullable String getUnfinishedKey() {
        return unfinished().map(SecretCode::value).orElse(null);
    }

    /** Where that draft goes on. */
    public String getUnfinished() {
        return unfinished()
                .map(key -> "/?" + BookAddress.KEY + '=' + key.value())
                .orElse("/");
    }

    private Optional<SecretCode> unfinished() {
        return asked.key().isPresent()
                ? Optional.empty()
                : cookie.key().filter(key -> drafts.find(key).isPresent());
    }

    private Optional<String> elsewhere() {
        Optional<String> booked =
                asked.key().flatMap(bookings::earlier).map(booking -> AppointmentPage.address(booking.code()));
        if (booked.isPresent()) {
            return booked;
        }
        return asked.isPost() ? deeds.perform() : stepThatIsOpen();
    }

    private Optional<String> stepThatIsOpen() {
        if (current.key().isEmpty()) {
            return asked.step().filter(step -> step != Step.CONVERSATION).map(step -> "/");
        }
        Step open = current.firstOpen();
        if (asked.step().isEmpty()) {
            return Optional.of(address(open == Step.YOU ? deeds.afterMoment() : open));
        }
        if (getStep().compareTo(open) > 0) {
            return Optional.of(address(open));
        }
        boolean taken = getStep() == Step.CONVERSATION || isTaken(getStep());
        return taken
                ? Optional.empty()
                : Optional.of(address(Step.values()[getStep().ordinal() + 1]));
    }

    private static void nothingToShow(ExternalContext response) {
        response.setResponseStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
