package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Venue;
import org.jspecify.annotations.Nullable;

/** When, what and where: what anybody with a code gets to see of an appointment. */
@Named
@RequestScoped
public class Facts {

    @Inject
    private CurrentAppointment current;

    @Inject
    private PracticeService practice;

    @Inject
    private Moments moments;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    public Stage getStage() {
        return Stage.of(current.appointment(), clock.instant());
    }

    public MeetingType getType() {
        return current.appointment().type();
    }

    /** With whom; empty where that goes without saying, for there is or was only one. */
    public String getCoach() {
        return practice.coaches().size() > 1 ? getType().coach().getName() : "";
    }

    public Instant getStart() {
        return current.appointment().time().start();
    }

    public Instant getEnd() {
        return current.appointment().time().end();
    }

    /** The moments that the visitor proposed and that the coach may still take; none when one was chosen. */
    public List<Instant> getSuggestions() {
        boolean open = current.appointment().getStatus() == AppointmentStatus.SUGGESTED;
        return open ? current.appointment().suggestions() : List.of();
    }

    /** The address on one line; null when it is held at no place. */
    public @Nullable String getPlace() {
        return current.appointment().meetingPlace().map(Address::line).orElse(null);
    }

    public ZoneId getZone() {
        return practice.practice().zone();
    }

    /** When it begins on the clock of a visitor elsewhere; empty when that is the same or nobody's business. */
    public String getOwnTime() {
        return ownZone()
                .filter(own -> current.appointment().isAheadAt(clock.instant()))
                .map(own -> reader.text("manage.ownTime", moments.brief(getStart(), own)))
                .orElse("");
    }

    private Optional<ZoneId> ownZone() {
        boolean remote = getType().getVenue() == Venue.REMOTE && current.isVisitors();
        return remote ? current.appointment().person().zoneOtherThan(getZone(), getStart()) : Optional.empty();
    }
}
