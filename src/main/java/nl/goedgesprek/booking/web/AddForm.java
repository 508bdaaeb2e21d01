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
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.WallMoment;
import nl.goedgesprek.practice.CurrentCoach;
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
    private CurrentCoach currentCoach;

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

    /** The kind of conversation: the coach's first, before he chose one; null when it is none of his. */
    public @Nullable MeetingType getType() {
        String slug = form.text("type");
        return getTypes().stream()
                .filter(type -> slug.isEmpty() || type.getSlug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    /** His own: what another coach offers is not his to plan. */
    public List<MeetingType> getTypes() {
        return practice.meetingTypes(currentCoach.get());
    }

    /** That a kind was asked for that is none of his, or not offered any more. */
    Optional<Violation> unknownType() {
        return getType() == null && !form.text("type").isEmpty()
                ? Optional.of(new Violation("type", "add.violation.type"))
                : Optional.empty();
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

    /** Where he blocks the same moment instead. */
    public String getBlocking() {
        return "/admin/agenda?blokkeer" + moment() + "#block";
    }

    /** Where he plans a series from the same moment on instead, with the same person. */
    public String getSeries() {
        Person person = known.getPerson();
        String asked = (person == null ? "" : "&persoon=" + person.getId()) + moment();
        return asked.isEmpty() ? "/admin/reeks" : "/admin/reeks?" + asked.substring(1);
    }

    private String moment() {
        return TypedMoment.date(getDate()).map(date -> "&dag=" + date).orElse("")
                + TypedMoment.time(getTime()).map(time -> "&tijd=" + time).orElse("");
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
