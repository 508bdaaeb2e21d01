package nl.goedgesprek.agenda.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Availability;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.LocalInterval;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.Slot;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.travel.Postcode;
import nl.goedgesprek.travel.PostcodeTable;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor from some postcode would see, now and with what the coach has in mind: in two weeks, or as far ahead as what
 * is changed matters. Of the days on which he would see something, the first are shown.
 */
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
    private CurrentCoach currentCoach;

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

    /** How the sentence about it begins in the texts. */
    private String sentence = "hours.preview";

    @PostConstruct
    void read() {
        types = practice.meetingTypes(currentCoach.get());
    }

    /** Is about this kind of conversation, whatever was picked. */
    void about(MeetingType kind) {
        only = kind;
    }

    /** Looks what he would see with these hours and drives, when nothing is wrong with whom it is for. */
    void look(Availability availability) {
        if (isPossible() && violation().isEmpty()) {
            show(agenda.freeSlots(wish(), days.today(), last(), availability), seenNow());
        }
    }

    /** Looks what he would see on some days, of the first two weeks, if they had these hours. */
    void look(LocalDate from, LocalDate to, Function<LocalDate, List<LocalInterval>> hours) {
        LocalDate last = to.isBefore(from.plusDays(DAYS)) ? to : from.plusDays(DAYS - 1L);
        Map<LocalDate, List<LocalInterval>> otherDays =
                from.datesUntil(last.plusDays(1)).collect(toMap(Function.identity(), hours));
        sentence = "hours.preview.days";
        if (isPossible() && violation().isEmpty()) {
            show(
                    agenda.freeSlots(wish(), from, last, otherDays),
                    agenda.freeSlots(wish(), from, last).size());
        }
    }

    /** Looks what he would see on these terms, as far ahead as either these or those of now let him. */
    void look(MeetingTerms terms) {
        sentence = "hours.preview.terms";
        if (violation().isEmpty()) {
            int ahead = Math.max(type().terms().horizonDays(), terms.horizonDays());
            LocalDate last = days.today().plusDays(ahead);
            show(
                    agenda.freeSlots(wish(), days.today(), last, terms),
                    agenda.freeSlots(wish(), days.today(), last).size());
        }
    }

    private LocalDate last() {
        return days.today().plusDays(DAYS - 1L);
    }

    private int seenNow() {
        return agenda.freeSlots(wish(), days.today(), last()).size();
    }

    private void show(List<Slot> slots, int seenNow) {
        now = seenNow;
        then = slots.size();
        free = slots.stream()
                .collect(groupingBy(slot -> wording.day(slot.time().start()), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .limit(DAYS)
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
        if (!isPossible() || type().getVenue() != Venue.AT_CLIENT || known().isPresent()) {
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

    /** Whether there is a conversation that a visitor could be after. */
    public boolean isPossible() {
        return only != null || !types.isEmpty();
    }

    public String getType() {
        return type().getSlug();
    }

    /** What that is called. */
    BilingualText title() {
        return type().title();
    }

    /** Where the visitor is: as typed, and at first where the coach is. */
    public String getPostcode() {
        return form.has("postcode")
                ? form.text("postcode")
                : currentCoach.get().base().postcode().code();
    }

    /** How many moments there are, and how many there would be, in words. */
    public String getSummary() {
        return now == then ? wording.text(sentence + ".same", now) : wording.text(sentence + ".other", now, then);
    }

    public List<FreeDay> getDays() {
        return free;
    }

    public ZoneId getZone() {
        return days.zone();
    }
}
