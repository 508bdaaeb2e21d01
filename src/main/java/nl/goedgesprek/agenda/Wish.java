package nl.goedgesprek.agenda;

import java.time.Instant;
import java.util.Objects;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.scheduling.Commitment;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.Place;
import nl.goedgesprek.scheduling.TimeRange;
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

    /** From a moment on, for as long as such a conversation takes now. */
    public TimeRange timeFrom(Instant start) {
        return TimeRange.startingAt(start, type.terms().duration());
    }

    /** How it would count for the rules of scheduling and for the drives of its day. */
    public Commitment commitmentAt(TimeRange time) {
        MeetingTerms terms = type.terms();
        return new Commitment(time, type.placeFor(address), terms.bufferBefore(), terms.bufferAfter(), terms.slug());
    }

    /** Whether another is for the same kind of conversation at the same place. */
    public boolean isForTheSame(Wish other) {
        return type.getSlug().equals(other.type.getSlug()) && Objects.equals(place(), other.place());
    }

    /** Whether it is the appointment with this number that gets another moment. */
    public boolean moves(long appointment) {
        return moving != null && moving == appointment;
    }

    Coach coach() {
        return type.coach();
    }

    /** Where it is to be; null when the coach need not go there. */
    public @Nullable Place place() {
        return address == null ? null : address.place();
    }
}
