package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.HistoryService;
import nl.goedgesprek.agenda.Leg;
import nl.goedgesprek.agenda.Stop;
import nl.goedgesprek.clients.DirectoryService;
import nl.goedgesprek.clients.Namesake;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PhoneNumber;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/** One conversation: with whom, where, when, and what was written beforehand. */
@Named
@RequestScoped
public class MeetingPage {

    @Inject
    private Beforehand beforehand;

    @Inject
    private HistoryService history;

    @Inject
    private Wording wording;

    @Inject
    private AskedAppointment asked;

    @Inject
    private PracticeService practice;

    @Inject
    private ArrivalForm arrival;

    @Inject
    private OutsideTimes outside;

    @Inject
    private CoachDays days;

    @Inject
    private SamePerson same;

    @Inject
    private DirectoryService directory;

    private @Nullable Optional<Namesake> namesake;

    /** Keeps what the coach notes about the door. Answers <i>not found</i> when there is no such appointment. */
    public void open() {
        if (asked.find().isEmpty()) {
            PageTurn.notFound();
        } else {
            arrival.act();
        }
    }

    public String getTitle() {
        return person().agendaName();
    }

    /** The person when the title is the organisation, with his role. */
    public String getWho() {
        return wording.who(person());
    }

    public String getName() {
        return person().getName();
    }

    /** The number of who it is with; 0 when that was erased. */
    public long getPersonId() {
        return person().isErased() ? 0 : person().getId();
    }

    /** Somebody whom the coach knows at the same address; null when there is none. */
    public SamePerson.@Nullable Known getSame() {
        return same.of(person());
    }

    /** Another organisation that may be the one where he works; null when there is none. */
    public @Nullable Namesake getNamesake() {
        if (namesake == null) {
            namesake = directory.namesakeOfWhere(person());
        }
        return namesake.orElse(null);
    }

    /** The number of where he works; 0 when that is not known. */
    public long getOrganisationId() {
        return person().organisation().map(Organisation::getId).orElse(0L);
    }

    /** The moments that the visitor proposed himself, in words. */
    public List<String> getSuggestions() {
        return appointment().suggestions().stream()
                .map(start ->
                        TimeRange.startingAt(start, appointment().type().terms().duration()))
                .map(wording::moment)
                .toList();
    }

    /** What the visitor said when he cancelled; null when he said nothing. */
    public @Nullable String getCancelReason() {
        return appointment().cancelReason().orElse(null);
    }

    /** What the coach said with his answer; null when he said nothing. */
    public @Nullable String getCoachWords() {
        return appointment().coachWords().orElse(null);
    }

    /** How the visitor wants to go on, in words; null as long as he has not said. A no tells when all is erased. */
    public @Nullable String getFollowUp() {
        return appointment()
                .followUp()
                .map(answer -> wording.text("meeting.followUp." + answer, erasure()))
                .orElse(null);
    }

    private String erasure() {
        return appointment()
                .followedUpAt()
                .map(practice.practice()::erasureDay)
                .map(wording::dateAndYear)
                .orElse("");
    }

    /** Whether the coach has the word: he reads on the page of requests what its moments would mean. */
    public boolean isAnswerable() {
        return appointment().getStatus().isWaitingForCoach();
    }

    /** Whether the coach can still change anything about it. */
    public boolean isChangeable() {
        return !asked.isDone();
    }

    /** Why it cannot be as things stand: what is in its way, and the drives there and on that cannot be made; empty when it can. */
    public List<String> getTroubles() {
        return asked.isDone() || !appointment().getStatus().isOccupying()
                ? List.of()
                : Stream.concat(outside.clash(appointment()).stream(), drives()).toList();
    }

    private Stream<String> drives() {
        DayPlan<Appointment> plan = days.plan(wording.day(appointment().time().start()));
        return plan.stops().stream()
                .map(Stop::meeting)
                .filter(meeting -> meeting.getId() == appointment().getId())
                .flatMap(meeting -> Stream.concat(
                        trouble("requests.drive.there", plan.driveTo(meeting)),
                        trouble("requests.drive.on", plan.driveFrom(meeting))));
    }

    private Stream<String> trouble(String key, Optional<Leg> drive) {
        return drive
                .flatMap(leg -> wording.drives()
                        .trouble(leg)
                        .map(trouble -> wording.text(key, wording.drive(leg)) + ". " + trouble))
                .stream();
    }

    /** {@code agreed} or {@code asked}: the end of the key for what it is called when the coach says no. */
    public String getKind() {
        return isAnswerable() ? "asked" : "agreed";
    }

    public String getDay() {
        return wording.day(appointment().time().start()).toString();
    }

    public String getType() {
        return appointment().type().title().in(wording.language());
    }

    public String getStatus() {
        return wording.text("status." + appointment().getStatus());
    }

    public String getStyle() {
        return EntryStyle.of(appointment());
    }

    public String getEmail() {
        return person().getEmail();
    }

    public @Nullable String getPhone() {
        return person().phone().orElse(null);
    }

    /** The phone number as one reads it aloud; null when there is none. */
    public @Nullable String getPhoneToRead() {
        return person().phone().map(PhoneNumber::international).orElse(null);
    }

    public @Nullable String getAddress() {
        return appointment().address().map(Address::line).orElse(null);
    }

    public @Nullable String getMap() {
        return appointment().address().map(Address::directions).orElse(null);
    }

    public String getPlace() {
        return wording.text("venue." + appointment().type().getVenue());
    }

    /** What happened to it, in order. */
    public List<HappenedLine> getHistory() {
        return history.of(appointment().getId()).stream()
                .map(line -> new HappenedLine(
                        line.at(),
                        wording.text("history." + line.happening()),
                        line.actor()
                                .map(actor -> wording.text("history.by." + actor))
                                .orElse("")))
                .toList();
    }

    /**
     * Something that happened, in words.
     *
     * @param by by whom; empty when that is not known
     */
    public record HappenedLine(Instant at, String what, String by) {}

    public ZoneId getZone() {
        return practice.practice().zone();
    }

    public List<AnswerLine> getAnswers() {
        return beforehand.lines(appointment());
    }

    private Person person() {
        return appointment().person();
    }

    private Appointment appointment() {
        return asked.get();
    }
}
