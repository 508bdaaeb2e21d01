package nl.goedgesprek.booking.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.time.ZoneId;
import nl.goedgesprek.agenda.Access;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.practice.Address;
import org.jspecify.annotations.Nullable;

/**
 * A booking to look back at: when and where, and neither answers nor other people.
 *
 * @param place where one meets; null when that is nowhere
 * @param movable whether who asks may still choose another moment
 * @param cancellable whether who asks may still call it off, which an assistant may not
 */
@JsonbNillable
public record AppointmentView(
        String status,
        String meetingType,
        String start,
        String end,
        @Nullable PlaceView place,
        boolean movable,
        boolean cancellable) {

    /** An address as one writes it. */
    @JsonbNillable
    public record PlaceView(
            String postcode,
            String houseNumber,
            @Nullable String addition,
            @Nullable String street,
            @Nullable String city) {

        private static PlaceView of(Address address) {
            return new PlaceView(
                    address.postcode().code(),
                    address.getHouseNumber(),
                    address.addition().orElse(null),
                    address.street().orElse(null),
                    address.city().orElse(null));
        }
    }

    static AppointmentView of(Access access, ZoneId zone, Instant now) {
        Appointment appointment = access.appointment();
        boolean changeable = appointment.isChangeableAt(now);
        return new AppointmentView(
                appointment.getStatus().name(),
                appointment.type().getSlug(),
                Moment.text(appointment.time().start(), zone),
                Moment.text(appointment.time().end(), zone),
                appointment.meetingPlace().map(PlaceView::of).orElse(null),
                changeable,
                changeable && !access.isAssistant());
    }
}
