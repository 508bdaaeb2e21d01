package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.scheduling.Venue;

/** Puts a conversation on one line. */
@Dependent
class VisitLines {

    @Inject
    private ClientWords words;

    /** @param naming whether it says with whom */
    VisitLine line(Appointment visit, boolean naming) {
        return new VisitLine(
                visit.getId(),
                when(visit),
                kind(visit),
                naming ? visit.person().getName() : "",
                place(visit),
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
        return words.reader().in(visit.type().title());
    }

    private String place(Appointment visit) {
        Optional<String> city = visit.address().flatMap(Address::city);
        return visit.type().getVenue() == Venue.AT_CLIENT
                ? city.orElse("")
                : words.text("venue." + visit.type().getVenue());
    }

    String address(Appointment visit) {
        return ClientAddresses.APPOINTMENT + visit.getId();
    }
}
