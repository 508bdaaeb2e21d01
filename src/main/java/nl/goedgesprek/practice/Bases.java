package nl.goedgesprek.practice;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * From where a coach leaves in the morning, and from where he did before.
 *
 * @param now where he leaves since the last of these dates
 * @param until where he left before a date, since the date before that
 */
public record Bases(Address now, NavigableMap<LocalDate, Address> until) {

    public Bases {
        until = new TreeMap<>(until);
    }

    /** Where he left on a date. */
    public Address on(LocalDate date) {
        Map.Entry<LocalDate, Address> earlier = until.higherEntry(date);
        return earlier == null ? now : earlier.getValue();
    }
}
