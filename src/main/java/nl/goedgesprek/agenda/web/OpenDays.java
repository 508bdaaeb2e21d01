package nl.goedgesprek.agenda.web;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.scheduling.LocalInterval;
import nl.goedgesprek.scheduling.OpenHours;

/** Which parts of a day are closed, by the clock on the wall. */
record OpenDays(OpenHours hours) {

    /** A part of a day in which nobody is received. */
    record Closed(LocalDateTime from, LocalDateTime to) {}

    boolean isOpen(LocalDate date) {
        return !hours.on(date).isEmpty();
    }

    /** What the open hours of a date leave; the whole day when there are none. */
    Stream<Closed> closedOn(LocalDate date) {
        List<LocalInterval> open = hours.on(date).stream()
                .sorted(comparing(LocalInterval::fromMinute))
                .toList();
        List<Closed> closed = new ArrayList<>();
        int minute = 0;
        for (LocalInterval interval : open) {
            if (interval.fromMinute() > minute) {
                closed.add(closed(date, minute, interval.fromMinute()));
            }
            minute = Math.max(minute, interval.toMinute());
        }
        if (minute < LocalInterval.END_OF_DAY) {
            closed.add(closed(date, minute, LocalInterval.END_OF_DAY));
        }
        return closed.stream();
    }

    private static Closed closed(LocalDate date, int from, int to) {
        LocalDateTime midnight = date.atStartOfDay();
        return new Closed(midnight.plusMinutes(from), midnight.plusMinutes(to));
    }
}
