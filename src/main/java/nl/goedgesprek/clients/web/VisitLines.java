package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.scheduling.Venue;

/** Puts a conversation on one line. */
@Dependent
class VisitLines {

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private ClientWords words;

    /**
     * Of another coach's conversation stands here that it was, and with whom he spoke; not more.
     *
     * @param naming whether it says with whom
     */
    VisitLine line(Appointment visit, boolean naming) {
        return new VisitLine(
                isAnothers(visit) ? 0 : visit.getId(),
                when(visit),
                kind(visit),
                naming ? visit.person().getName() : "",
                isAnothers(visit) ? "" : place(visit),
                state(visit.getStatus()),
                visit.getStatus().isOver() ? "over" : "requested");
    }

    private String state(AppointmentStatus status) {
        if (status == AppointmentStatus.CONFIRMED) {
            return "";
        }
        return words.text((status.isWaiting() ? "requests.short." : "status.") + status);
    }

    /** Moments that somebody merely suggests are no moment yet. */
    private String when(Appointment visit) {
        return visit.getStatus() == AppointmentStatus.SUGGESTED
                ? words.text("clients.visit.suggested")
                : words.moment(visit.time().start());
    }

    String kind(Appointment visit) {
        String title = words.reader().in(visit.type().title());
        return isAnothers(visit)
                ? words.text("coaches.visit", title, visit.coach().getName())
                : title;
    }

    boolean isAnothers(Appointment visit) {
        return currentCoach.isKeptFrom(visit.coach());
    }

    private String place(Appointment visit) {
        Optional<String> city = visit.address().flatMap(Address::city);
        return visit.type().getVenue() == Venue.AT_CLIENT
                ? city.orElse("")
                : words.text("venue." + visit.type().getVenue());
    }

    String address(Appointment visit) {
        return isAnothers(visit) ? "" : ClientAddresses.APPOINTMENT + visit.getId();
    }
}
