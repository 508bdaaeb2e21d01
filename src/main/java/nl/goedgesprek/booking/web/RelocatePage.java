package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentOverException;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.StaleAppointmentException;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.booking.PlaceCheck;
import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where the coach gives a visit another address. He first sees how it is understood and which of his rules it breaks;
 * nobody hears of it before he says so.
 */
@Named
@RequestScoped
public class RelocatePage {

    /** The rules that ask where a conversation is; the others it breaks or keeps as before. */
    private static final Set<Refusal> OF_PLACES =
            EnumSet.of(Refusal.TOO_FAR, Refusal.NO_TIME_TO_TRAVEL, Refusal.DRIVE_OUTSIDE_HOURS);

    @Inject
    private PostedForm form;

    @Inject
    private AppointmentService appointments;

    @Inject
    private AgendaService agenda;

    @Inject
    private PlaceCheck places;

    @Inject
    private Reader reader;

    @Inject
    private Moments moments;

    @Inject
    private PracticeService practice;

    @Inject
    private Clock clock;

    private @Nullable Appointment found;
    private List<Violation> violations = List.of();
    private @Nullable Address understood;
    private String refusal = "";

    /** Does what a pressed button says. Answers <i>not found</i> when there is no such visit. */
    public void open() {
        if (find().isEmpty()) {
            PageTurn.notFound();
            return;
        }
        if (isOver()) {
            refusal = reader.text("requests.over." + appointment().getStatus());
        } else if (form.isSent()) {
            act();
        }
        if (refusal.isEmpty() && seen() != getVersion()) {
            refusal = changed();
        }
    }

    private void act() {
        PlaceEntry place = getPlace();
        violations = places.violations(place);
        if (violations.isEmpty()) {
            Address address = places.address(place);
            if (form.text("relocate").equals(address.line())) {
                relocate(address);
            } else {
                understood = address;
            }
        }
    }

    private void relocate(Address address) {
        try {
            appointments.relocate(getId(), address, seen());
            PageTurn.to("/admin/afspraak?id=" + getId());
        } catch (StaleAppointmentException stale) {
            found = null;
            understood = address;
            refusal = changed();
        } catch (AppointmentOverException over) {
            refusal = reader.text("requests.over." + over.status());
        }
    }

    /** The version of the appointment that the coach saw when he decided. */
    private int seen() {
        return form.number("version").map(Long::intValue).orElseGet(this::getVersion);
    }

    /** From now on the coach has seen how it is. */
    public int getVersion() {
        return appointment().version();
    }

    private String changed() {
        Instant start = appointment().time().start();
        return reader.text(
                "meeting.relocate.changed",
                moments.moment(start, practice.practice().zone()),
                getPresent());
    }

    /** What is wrong with a field such as {@code place.postcode}; empty when nothing is. */
    public String error(String field) {
        return new Wrong(reader, violations).at(field);
    }

    public String getRefusal() {
        return refusal;
    }

    public boolean isOver() {
        return appointment().isDoneAt(clock.instant());
    }

    /** What was typed; before anything was, the address as it is. */
    public PlaceEntry getPlace() {
        if (form.isSent()) {
            return PostedPlace.of(form);
        }
        return appointment().address().map(places::entry).orElse(PlaceEntry.EMPTY);
    }

    /** The address as it is understood, on one line; null before it can be. */
    public @Nullable String getUnderstood() {
        return understood == null ? null : understood.line();
    }

    /** Which of his rules the coach would break by being there instead, in words. */
    public List<String> getBroken() {
        if (understood == null) {
            return List.of();
        }
        Wish wish = new Wish(appointment().type(), understood, null, getId());
        return agenda.judge(wish, appointment().time()).broken().stream()
                .filter(OF_PLACES::contains)
                .map(rule -> reader.text("requests.rule." + rule))
                .toList();
    }

    public long getId() {
        return appointment().getId();
    }

    public String getName() {
        return appointment().person().agendaName();
    }

    public String getPerson() {
        return appointment().person().getName();
    }

    public String getPresent() {
        return appointment().address().map(Address::line).orElse("");
    }

    private Appointment appointment() {
        return find().orElseThrow(() -> new IllegalStateException("no visit was opened"));
    }

    private Optional<Appointment> find() {
        if (found == null) {
            found = form.number("id")
                    .flatMap(appointments::find)
                    .filter(appointment -> appointment.address().isPresent())
                    .orElse(null);
        }
        return Optional.ofNullable(found);
    }
}
