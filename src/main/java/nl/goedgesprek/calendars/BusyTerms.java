package nl.goedgesprek.calendars;

import java.time.ZoneId;
import nl.goedgesprek.scheduling.TimeRange;

/**
 * How a calendar is understood.
 *
 * @param zone of times that say no zone, and in which a day is a day
 * @param window what overlaps it is of interest
 * @param wholeDays whether what lasts whole days keeps the coach busy; birthdays would too
 * @param owner what names the owner, such as his mail address in the calendar's own: who of the invited he is
 */
record BusyTerms(ZoneId zone, TimeRange window, boolean wholeDays, String owner) {

    BusyTerms ownedBy(String other) {
        return new BusyTerms(zone, window, wholeDays, other);
    }
}
