package nl.goedgesprek.booking.rest;

import java.time.ZoneId;
import nl.goedgesprek.booking.Booking;
import nl.goedgesprek.platform.BaseUrl;

/**
 * What somebody gets who booked.
 *
 * @param code opens the booking; told only here and now
 * @param status {@code CONFIRMED}, or {@code REQUESTED} when it waits for the coach's word
 * @param manageUrl the page on which a person changes or cancels
 */
public record BookingView(String code, String status, String start, String end, String manageUrl) {

    static BookingView of(Booking booking, ZoneId zone, BaseUrl base) {
        String code = booking.code().value();
        return new BookingView(
                code,
                booking.status().name(),
                Moment.text(booking.time().start(), zone),
                Moment.text(booking.time().end(), zone),
                base.of("/afspraak/" + code));
    }
}
