package nl.goedgesprek.agenda;

import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.scheduling.Place;
import nl.goedgesprek.scheduling.Venue;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants time for.
 *
 * @param type the kind of conversation, which also says with whom
 * @param address where the client is; present for a visit and only then
 * @param holder whose held moment does not stand in the way: the hash of a draft's key, or none
 * @param moving the number of the appointment that gets another moment, so that its own does not stand in the way; or
 *     none
 */
public record Wish(
        MeetingType type,
        @Nullable Address address,
        @Nullable String holder,
        @Nullable Long moving) {

    /** A wish for time that nobody has yet. */
    public Wish(MeetingType type, @Nullable Address address, @Nullable String holder) {
        this(type, address, holder, null);
    }

    public Wish {
        if ((type.getVenue() == Venue.AT_CLIENT) != (address != null)) {
            throw new IllegalArgumentException(type.getSlug() + " with address " + address);
        }
    }

    /** A wish for another moment for an appointment. */
    public static Wish toMove(Appointment appointment) {
        return new Wish(appointment.type(), appointment.address().orElse(null), null, appointment.getId());
    }

    Coach coach() {
        return type.coach();
    }

    @Nullable
    Place place() {
        return address == null ? null : address.place();
    }
}
