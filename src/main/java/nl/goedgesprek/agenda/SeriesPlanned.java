package nl.goedgesprek.agenda;

import java.util.List;

/**
 * Appointments were made that are part of a programme. Whoever observes it in the same transaction can include them
 * there, or refuse all of them by an exception.
 *
 * @param appointmentIds in order of time
 */
public record SeriesPlanned(long programmeId, List<Long> appointmentIds) {

    public SeriesPlanned {
        appointmentIds = List.copyOf(appointmentIds);
    }
}
