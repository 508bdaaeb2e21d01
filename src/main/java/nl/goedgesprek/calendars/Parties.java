package nl.goedgesprek.calendars;

import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Between whom an invitation travels. A calendar program believes it only from the sender of the mail that it comes
 * with, and finds the guest's own entry by his address.
 *
 * @param organizerName the sender of the mail
 * @param organizerEmail the address that the mail comes from
 * @param attendeeName who is invited; he has booked himself, so that he need not answer
 */
public record Parties(String organizerName, String organizerEmail, String attendeeName, String attendeeEmail) {

    void invite(VEvent event) {
        event.setOrganizer(organizer());
        event.addAttendee(attendee());
    }

    private Organizer organizer() {
        Organizer organizer = new Organizer(PlainLine.of(organizerName), null);
        organizer.setUri(mailto(organizerEmail));
        return organizer;
    }

    private Attendee attendee() {
        Attendee attendee = new Attendee(PlainLine.of(attendeeName), null, mailto(attendeeEmail));
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
        attendee.setRsvp(false);
        return attendee;
    }

    /** By RFC 6068; what is common in addresses stays readable, for programs compare it as text. */
    private static String mailto(String email) {
        return "mailto:"
                + URLEncoder.encode(email, StandardCharsets.UTF_8)
                        .replace("%40", "@")
                        .replace("%2B", "+")
                        .replace("%27", "'");
    }
}
