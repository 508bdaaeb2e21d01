package nl.goedgesprek.agenda.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.PostConstruct;
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
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.Slot;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.travel.Postcode;
import nl.goedgesprek.travel.PostcodeTable;
import org.jspecify.annotations.Nullable;

/** What a visitor from some postcode would see in the next two weeks, now and with what the coach has in mind. */
@Named
@RequestScoped
public class SlotPreview {

    /** The field that says which kind of conversation he is after. */
    static final String TYPE = "type";

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

    private List<MeetingType> types = List.of();
    private @Nullable MeetingType only;
    private List<FreeDay> free = List.of();
    private int now;
    private int then;

    @PostConstruct
    void read() {
        types = practice.meetingTypes();
    }

    /** Is about this kind of conversation, whatever was picked. */
    void about(MeetingType kind) {
        only = kind;
    }

    /** Looks what he would see with these hours and drives, when nothing is wrong with whom it is for. */
    void look(Availability availability) {
        if (violation().isEmpty()) {
            show(agenda.freeSlots(wish(), days.today(), last(), availability));
        }
    }

    /** Looks what he would see on these terms. */
    void look(MeetingTerms terms) {
        if (violation().isEmpty()) {
            show(agenda.freeSlots(wish(), days.today(), last(), terms));
        }
    }

    private LocalDate last() {
        return days.today().plusDays(DAYS - 1L);
    }

    private void show(List<Slot> slots) {
        now = agenda.freeSlots(wish(), days.today(), last()).size();
        then = slots.size();
        free = slots.stream()
                .collect(groupingBy(slot -> wording.day(slot.time().start()), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(day -> new FreeDay(wording.date(day.getKey()), day.getValue()))
                .toList();
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
        return only == null ? picked() : only;
    }

    private MeetingType picked() {
        return types.stream()
                .filter(type -> type.getSlug().equals(form.text(TYPE)))
                .findFirst()
                .orElse(types.get(0));
    }

    /** What visitors can pick. */
    public List<MeetingType> getTypes() {
        return types;
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
