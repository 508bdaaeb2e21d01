package nl.goedgesprek.booking.web;

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
                .mapToObj(turn -> violations(turn).isEmpty() ? all.get(turn).start(zone) : Optional.<Instant>empty())
                .toList();
    }

    /** What he says yes to; of use only when nothing is wrong. */
    List<Series.Choice> choices() {
        return all.stream()
                .flatMap(pick -> pick.start(zone).stream().map(start -> new Series.Choice(start, pick.accepted(start))))
                .toList();
    }
}
