package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.booking.CoachBooking;
import nl.goedgesprek.booking.ContactEntry;
import nl.goedgesprek.booking.PlaceCheck;
import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.WallMoment;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** What the coach typed so far of an appointment that he enters himself. */
@Named
@RequestScoped
public class AddForm {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d-M-uuuu");

    @Inject
    private PostedForm form;

    @Inject
    private PracticeService practice;

    @Inject
    private ClientsService clients;

    @Inject
    private AppointmentService appointments;

    @Inject
    private PlaceCheck places;

    private @Nullable Person person;

    /** Somebody he knows, whom he picked now or before; null when it is somebody new. */
    public @Nullable Person getPerson() {
        if (person == null && !form.has("other")) {
            person = form.number(form.has("pick") ? "pick" : "person")
                    .flatMap(clients::person)
                    .orElse(null);
        }
        return person;
    }

    /** What was searched for. */
    public String getSearch() {
        return form.text("search").strip();
    }

    public ContactEntry getContact() {
        return new ContactEntry(
                form.text("name"),
                form.text("email"),
                form.text("phone"),
                form.text("organisation"),
                form.text("role"),
                null);
    }

    /** The kind of conversation: the coach's first, before he chose one; null when he has none. */
    public @Nullable MeetingType getType() {
        return Optional.of(form.text("type"))
                .filter(slug -> !slug.isEmpty())
                .flatMap(practice::meetingType)
                .or(() -> practice.meetingTypes().stream().findFirst())
                .orElse(null);
    }

    /** What was typed; of somebody who was picked just now, where the coach visited him last. */
    public PlaceEntry getPlace() {
        Person picked = form.has("pick") && form.text("postcode").isBlank() ? getPerson() : null;
        return Optional.ofNullable(picked)
                .flatMap(appointments::latestPlace)
                .map(places::entry)
                .orElseGet(() -> new PlaceEntry(
                        form.text("postcode"),
                        form.text("houseNumber"),
                        form.text("addition"),
                        form.text("street"),
                        form.text("city")));
    }

    /** What was typed; before that, where the coach clicked in his agenda. */
    public String getDate() {
        return form.isSent()
                ? form.text("date")
                : form.date("dag").map(DATE::format).orElse("");
    }

    public String getTime() {
        return form.text(form.isSent() ? "time" : "tijd");
    }

    CoachBooking booking(MeetingType type) {
        return new CoachBooking(type, new WallMoment(getDate(), getTime()), getPlace(), getPerson(), getContact());
    }
}
