package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.booking.CoachBooking;
import nl.goedgesprek.booking.ContactEntry;
import nl.goedgesprek.booking.PlaceCheck;
import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Language;
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
    private KnownPerson known;

    @Inject
    private AppointmentService appointments;

    @Inject
    private PlaceCheck places;

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

    public List<MeetingType> getTypes() {
        return practice.meetingTypes();
    }

    /** What was typed; of somebody who is there just now, where the coach visited him last. */
    public PlaceEntry getPlace() {
        Person fresh = known.isFresh() && form.text("postcode").isBlank() ? known.getPerson() : null;
        return Optional.ofNullable(fresh)
                .flatMap(appointments::latestPlace)
                .map(places::entry)
                .orElseGet(() -> PostedPlace.of(form));
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

    /** Whether both sides are mailed an invitation; they are, unless the coach says otherwise. */
    public boolean isInvites() {
        return !form.has("inviting") || form.has("invites");
    }

    /** In which language somebody new gets his mail: the practice's first, before the coach chose one. */
    public Language getLanguage() {
        return Stream.of(Language.values())
                .filter(language -> language.name().equals(form.text("language")))
                .findFirst()
                .orElseGet(() -> practice.practice().languages().get(0));
    }

    CoachBooking booking(MeetingType type) {
        WallMoment moment = new WallMoment(getDate(), getTime());
        return new CoachBooking(type, moment, getPlace(), known.getPerson(), getContact(), getLanguage(), isInvites());
    }
}
