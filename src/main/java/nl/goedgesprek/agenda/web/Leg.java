package nl.goedgesprek.agenda.web;

import java.time.Instant;
import nl.goedgesprek.scheduling.Drive;
import nl.goedgesprek.scheduling.Place;

/**
 * A drive with its length.
 *
 * @param kilometres by road, whole
 */
record Leg(Drive drive, int kilometres) {

    Place from() {
        return drive.from();
    }

    int minutes() {
        return drive.minutes();
    }

    Instant departure() {
        return drive.departure();
    }

    Instant arrival() {
        return drive.arrival();
    }
}
