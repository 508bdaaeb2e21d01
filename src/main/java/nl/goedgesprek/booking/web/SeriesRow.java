package nl.goedgesprek.booking.web;

import java.util.List;
import nl.goedgesprek.platform.WallMoment;

/**
 * One turn of a series on the page.
 *
 * @param number of the turn, from zero, with which its fields end
 * @param wanted the date that the rhythm wants, in words
 * @param options what can be chosen: free moments, one of his own, or none
 * @param own the moment that he typed
 * @param drive what he would drive, in words; empty when nothing
 * @param notes what there is to know about it, in words
 * @param bad whether it cannot be as it is
 * @param seen what the page shows of it, for {@link Pick}
 */
public record SeriesRow(
        int number,
        String wanted,
        int week,
        List<Option> options,
        WallMoment own,
        String drive,
        List<String> notes,
        boolean bad,
        String seen) {

    public SeriesRow {
        options = List.copyOf(options);
        notes = List.copyOf(notes);
    }

    /** Something to choose. */
    public record Option(String value, String label, boolean chosen) {}
}
