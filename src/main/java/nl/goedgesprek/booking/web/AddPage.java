package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.SlotRefusedException;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.booking.CoachBooking;
import nl.goedgesprek.booking.CoachBookingService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PersonLeavingException;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * Where the coach enters an appointment himself, for somebody he knows or somebody new. He first sees what the moment
 * would mean; nobody hears of it before he says so.
 */
@Named
@RequestScoped
public class AddPage {

    @Inject
    private PostedForm form;

    @Inject
    private AddForm typed;

    @Inject
    private CoachBookingService bookings;

    @Inject
    private KnownPerson known;

    @Inject
    private PracticeService practice;

    @Inject
    private Reader reader;

    private List<Violation> violations = List.of();
    private @Nullable Understood understood;
    private String refusal = "";

    /** Does what a pressed button says. Answers <i>not found</i> when the address names somebody who does not exist. */
    public void open() {
        if (known.isMissing()) {
            PageTurn.notFound();
            return;
        }
        violations = typed.unknownType().stream().toList();
        MeetingType type = typed.getType();
        if (form.isSent() && type != null && !known.isChosenNow() && !known.isSearching()) {
            look(typed.booking(type));
        }
    }

    private void look(CoachBooking booking) {
        violations = bookings.violations(booking);
        if (violations.isEmpty()) {
            understood = understood(booking);
            if (form.text("add").equals(understood.all())) {
                add(booking);
            }
        }
    }

    private void add(CoachBooking booking) {
        try {
            Appointment added = bookings.book(booking);
            LocalDate date = LocalDate.ofInstant(
                    added.time().start(), practice.practice().zone());
            PageTurn.to("/admin/agenda?dag=" + date + "&nieuw=" + added.getId()
                    + (bookings.isTold(booking) ? "" : "&stil"));
        } catch (SlotRefusedException taken) {
            refusal = reader.text("requests.taken");
        } catch (PersonLeavingException leaving) {
            refusal = reader.text("add.violation.leaving");
        }
    }

    private Understood understood(CoachBooking booking) {
        Person person = booking.person();
        String who = person == null ? form.text("name").strip() : person.getName();
        String email = person == null ? form.text("email").strip() : person.getEmail();
        Wish wish = bookings.wish(booking);
        TimeRange time = bookings.time(booking);
        String where = wish.address() == null ? "" : " · " + wish.address().line();
        String what = who + " · " + reader.in(booking.type().title()) + where;
        return new Understood(
                wish, time, who, what, String.join(" ", time.start().toString(), email, what));
    }

    /** What he would put in his agenda; null before all that is needed was typed. */
    public @Nullable Understood getUnderstood() {
        return understood;
    }

    /** What is wrong with a field such as {@code place.postcode}; empty when nothing is. */
    public String error(String field) {
        return new Wrong(reader, violations).at(field);
    }

    /** Whether something is wrong with what was typed, which is said at the fields. */
    public boolean isWrong() {
        return !violations.isEmpty();
    }

    public String getRefusal() {
        return refusal;
    }
}
