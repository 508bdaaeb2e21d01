package nl.goedgesprek.agenda.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Availability;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Slot;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.travel.Postcode;
import nl.goedgesprek.travel.PostcodeTable;

/** What a visitor from some postcode would see in the next two weeks, now and with what the coach has in mind. */
@Named
@RequestScoped
public class HoursPreview {

    private static final int DAYS = 14;

    @Inject
    private AgendaService agenda;

    @Inject
    private PracticeService practice;

    @Inject
    private PostcodeTable postcodes;

    @Inject
    private CoachDays days;

    @Inject
    private PostedForm form;

    @Inject
    private Wording wording;

    private List<FreeDay> free = List.of();
    private int now;
    private int then;

    /** Looks, when nothing is wrong with whom it is for. */
    void look(Availability availability) {
        if (violation().isEmpty()) {
            LocalDate from = days.today();
            LocalDate to = from.plusDays(DAYS - 1L);
            List<Slot> slots = agenda.freeSlots(wish(), from, to, availability);
            now = agenda.freeSlots(wish(), from, to).size();
            then = slots.size();
            free = slots.stream()
                    .collect(groupingBy(slot -> wording.day(slot.time().start()), TreeMap::new, toList()))
                    .entrySet()
                    .stream()
                    .map(day -> new FreeDay(wording.date(day.getKey()), day.getValue()))
                    .toList();
        }
    }

    private Wish wish() {
        boolean visits = type().getVenue() == Venue.AT_CLIENT;
        return new Wish(type(), visits ? Address.somewhereIn(known().orElseThrow()) : null, null);
    }

    private Optional<Postcode> known() {
        return Postcode.parse(getPostcode())
                .filter(parsed -> postcodes.find(parsed).isPresent());
    }

    /** What is wrong with the postcode, which matters for a visit only. */
    Optional<Violation> violation() {
        if (type().getVenue() != Venue.AT_CLIENT || known().isPresent()) {
            return Optional.empty();
        }
        boolean read = Postcode.parse(getPostcode()).isPresent();
        return Optional.of(new Violation("postcode", read ? "violation.postcodeUnknown" : "violation.postcode"));
    }

    private MeetingType type() {
        return getTypes().stream()
                .filter(type -> type.getSlug().equals(form.text("type")))
                .findFirst()
                .orElse(getTypes().get(0));
    }

    /** What visitors can pick. */
    public List<MeetingType> getTypes() {
        return practice.meetingTypes();
    }

    public String getType() {
        return type().getSlug();
    }

    /** Where the visitor is: as typed, and at first where the coach is. */
    public String getPostcode() {
        return form.has("postcode")
                ? form.text("postcode")
                : practice.coach().base().postcode().code();
    }

    /** How many moments there are, and how many there would be, in words. */
    public String getSummary() {
        return now == then ? wording.text("hours.preview.same", now) : wording.text("hours.preview.other", now, then);
    }

    public List<FreeDay> getDays() {
        return free;
    }

    public ZoneId getZone() {
        return days.zone();
    }
}
