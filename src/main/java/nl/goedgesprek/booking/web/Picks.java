package nl.goedgesprek.booking.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.goedgesprek.agenda.Series;
import nl.goedgesprek.platform.Violation;

/**
 * What the coach chose for all turns of a series, in order.
 *
 * @param last the date of the last turn
 */
record Picks(List<Pick> all, LocalDate last, ZoneId zone, Instant now) {

    Picks {
        all = List.copyOf(all);
    }

    /** Other choices for the same series. */
    Picks with(List<Pick> others) {
        return new Picks(others, last, zone, now);
    }

    /** What is wrong with the moments that he typed himself. */
    List<Violation> violations() {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(turn -> violations(turn).stream())
                .toList();
    }

    private List<Violation> violations(int turn) {
        return all.get(turn).violations(turn, last, zone, now);
    }

    /** The moment of each turn; none where he skips it, or something is wrong. */
    List<Optional<Instant>> starts() {
        return IntStream.range(0, all.size())
                .mapToObj(turn -> violations(turn).isEmpty() ? start(all.get(turn)) : Optional.<Instant>empty())
                .toList();
    }

    /** What no page offered, for it is not near the series, counts as nothing. */
    private Optional<Instant> start(Pick pick) {
        Instant end =
                last.plusDays(Pick.MOST_DAYS_AFTER + 1L).atStartOfDay(zone).toInstant();
        return pick.start(zone).filter(start -> start.isAfter(now.minus(Duration.ofDays(1))) && start.isBefore(end));
    }

    /** What he says yes to; of use only when nothing is wrong. */
    List<Series.Choice> choices() {
        return all.stream()
                .flatMap(pick -> start(pick).stream().map(start -> new Series.Choice(start, pick.accepted(start))))
                .toList();
    }
}
