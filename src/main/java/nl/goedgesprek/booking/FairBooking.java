package nl.goedgesprek.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Books for who comes from outside, as far as the share of the agenda goes that is his. */
@ApplicationScoped
public class FairBooking {

    @Inject
    private BookingService bookings;

    @Inject
    private DayShare days;

    @Inject
    private RequestShare requests;

    @Inject
    private PlaceGuard places;

    /**
     * Books. Sent again with the same key it gives the first answer again, whatever is left of his share.
     *
     * @throws ShareUsedUpException when nothing is left of it; nothing has changed
     * @throws nl.goedgesprek.platform.ViolationException when a field is wrong
     * @throws nl.goedgesprek.agenda.SlotRefusedException when the moment is not free
     */
    public Booking book(BookingRequest request) {
        return Optional.ofNullable(request.onceKey()).flatMap(bookings::earlier).orElseGet(() -> bookNow(request));
    }

    private Booking bookNow(BookingRequest request) {
        refuse(days.take());
        Booking booking;
        try {
            refuse(places.waitingTime(request));
            booking = requests.within(request, () -> bookings.book(request));
        } catch (RuntimeException refused) {
            days.giveBack();
            throw refused;
        }
        days.booked();
        return booking;
    }

    private static void refuse(Duration waiting) {
        if (!waiting.isZero()) {
            throw new ShareUsedUpException(waiting);
        }
    }
}
