package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.SlotRefusedException;
import nl.goedgesprek.booking.Booking;
import nl.goedgesprek.booking.BookingRequest;
import nl.goedgesprek.booking.ContactCheck;
import nl.goedgesprek.booking.ContactEntry;
import nl.goedgesprek.booking.Draft;
import nl.goedgesprek.booking.DraftService;
import nl.goedgesprek.booking.FairBooking;
import nl.goedgesprek.booking.HoldShare;
import nl.goedgesprek.booking.ShareUsedUpException;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.scheduling.Venue;

/** The last step: who the visitor is, and the booking itself. */
@Named
@RequestScoped
public class YouStep {

    private static final String CONSENT = "akkoord";
    private static final String MOMENT = "start";
    private static final String CHANGED = "anders";
    private static final String AGAIN = "nog";
    private static final String WAITING = "wacht";

    @Inject
    private Asked asked;

    @Inject
    private CurrentDraft current;

    @Inject
    private DraftService drafts;

    @Inject
    private FairBooking bookings;

    @Inject
    private IntakeStep intake;

    @Inject
    private DraftCookie cookie;

    @Inject
    private HoldShare holdShare;

    @Inject
    private QuietTrap trap;

    @Inject
    private Reader reader;

    /** What was typed so far. */
    public ContactEntry getContact() {
        return current.draft().map(Draft::contact).orElse(ContactEntry.EMPTY);
    }

    /** What is wrong with a field such as {@code contact.email}; empty before the visitor said that he was ready. */
    public String error(String field) {
        return asked.has(BookDeeds.WRONG) ? new Wrong(reader, ContactCheck.violations(getContact())).at(field) : "";
    }

    /** Whether the visitor should look again at what he is about to book. */
    public boolean isChanged() {
        return asked.has(CHANGED);
    }

    /** Whether he is asked to look once more and press again. */
    public boolean isAgain() {
        return asked.has(AGAIN);
    }

    /** Whether too much was booked or held from here, or for him, to take this too. */
    public boolean isBusy() {
        return asked.has(BookDeeds.BUSY);
    }

    /** Why not: what was asked before waits for an answer, or it was too much for a day. */
    public String getBusyText() {
        return reader.text(asked.text(BookDeeds.BUSY).filter(WAITING::equals).isPresent() ? "book.open" : "book.busy");
    }

    /** The conversation that is about to be booked. */
    public String getConversation() {
        return current.draft().flatMap(Draft::meetingType).orElse("");
    }

    public boolean isConsenting() {
        return asked.has(CONSENT);
    }

    public String getConsentError() {
        return asked.has(BookDeeds.WRONG) && !isConsenting() ? reader.text("violation.privacy") : "";
    }

    /** Whether the visitor proposes moments of his own. */
    public boolean isSuggesting() {
        return !current.suggestions().isEmpty();
    }

    /** Whether it may matter where the visitor's clock is. */
    public boolean isRemote() {
        return current.type().filter(type -> type.getVenue() == Venue.REMOTE).isPresent();
    }

    /** What the last button says. */
    public String getLabel() {
        if (isSuggesting()) {
            return reader.text("suggest.send");
        }
        return reader.text(isNeedsApproval() ? "book.request" : "book.plan");
    }

    /** Whether the coach wants to look at a booking before it is definite. */
    private boolean isNeedsApproval() {
        return current.type().filter(MeetingType::isNeedsApproval).isPresent();
    }

    /** Keeps the fields of a form that has them. */
    void save(SecretCode key) {
        if (asked.has("email")) {
            Retry.onConflict(() -> drafts.introduce(key, asked.contact()));
        }
    }

    /** Books what the draft says, and tells where the visitor goes on. */
    String book(SecretCode key) {
        Optional<Draft> draft = drafts.find(key);
        if (draft.isEmpty() || current.firstOpen() != Step.YOU) {
            return "/?" + BookAddress.KEY + '=' + key.value();
        }
        if (isOtherThanShown(draft.get())) {
            return BookAddress.of(key, Step.YOU).with(CHANGED, "1").toString();
        }
        if (trap.holds(draft.get())) {
            return back(key).with(AGAIN, "1").toString();
        }
        try {
            Booking booking = Retry.onConflict(() -> bookings.book(request(key, draft.get())));
            holdShare.release(key);
            cookie.forget();
            return AppointmentPage.address(booking.code());
        } catch (ShareUsedUpException used) {
            return back(key)
                    .with(BookDeeds.BUSY, used.waitingTime().isPresent() ? "1" : WAITING)
                    .toString();
        } catch (ViolationException wrong) {
            return correction(key, wrong).toString();
        } catch (SlotRefusedException taken) {
            Retry.onConflict(() -> drafts.letGo(key));
            return BookAddress.of(key, Step.MOMENT).with(BookDeeds.GONE, "1").toString();
        }
    }

    /** What is about to be booked or proposed, to tell it from another moment. */
    public String getMoment() {
        return current.draft().map(this::moment).orElse("");
    }

    private String moment(Draft draft) {
        return draft.start()
                .map(Instant::toString)
                .orElseGet(() -> current.suggestions().toString());
    }

    /** Whether another tab chose another conversation or moment since this form was shown. */
    private boolean isOtherThanShown(Draft draft) {
        boolean otherType =
                asked.text("gesprek").isPresent() && !asked.text("gesprek").equals(draft.meetingType());
        boolean otherMoment =
                asked.has(MOMENT) && !asked.text(MOMENT).orElse("").equals(moment(draft));
        return otherType || otherMoment;
    }

    private BookingRequest request(SecretCode key, Draft draft) {
        return new BookingRequest(
                current.type().orElseThrow(),
                draft.start().orElseGet(() -> current.suggestions().get(0)),
                current.suggestions(),
                draft.place(),
                draft.contact(),
                intake.getVersion(),
                draft.answers(),
                reader.getLanguage(),
                isConsenting(),
                key,
                draft.holder());
    }

    private BookAddress correction(SecretCode key, ViolationException wrong) {
        List<String> fields = wrong.violations().stream().map(Violation::field).toList();
        boolean onlyAnswers = fields.stream().allMatch(field -> field.startsWith("answers."));
        return onlyAnswers
                ? consented(BookAddress.of(key, Step.INTAKE).with(BookDeeds.WRONG, "1"))
                : back(key).with(BookDeeds.WRONG, "1");
    }

    private BookAddress back(SecretCode key) {
        return consented(BookAddress.of(key, Step.YOU));
    }

    private BookAddress consented(BookAddress address) {
        return isConsenting() ? address.with(CONSENT, "1") : address;
    }
}
