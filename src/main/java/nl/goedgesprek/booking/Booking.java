package nl.goedgesprek.booking;

import java.time.Instant;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.scheduling.TimeRange;

/**
 * What a visitor gets for his request.
 *
 * @param code opens the page on which he can look at it, move and cancel; kept nowhere readable
 */
public record Booking(SecretCode code, AppointmentStatus status, TimeRange time) {

    /** As one line, to be sealed. */
    String line() {
        return String.join(
                " ",
                code.value(),
                status.name(),
                time.start().toString(),
                time.end().toString());
    }

    static Booking ofLine(String line) {
        String[] parts = line.split(" ");
        return new Booking(
                new SecretCode(parts[0]),
                AppointmentStatus.valueOf(parts[1]),
                new TimeRange(Instant.parse(parts[2]), Instant.parse(parts[3])));
    }
}
