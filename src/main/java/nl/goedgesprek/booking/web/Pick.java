package nl.goedgesprek.booking.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.WallMoment;
import nl.goedgesprek.scheduling.Refusal;
import nl.goedgesprek.scheduling.Turn;

/**
 * What the coach chose for one turn of a series.
 *
 * @param what one of the free moments as machines write it, {@link #OWN} or {@link #SKIP}
 * @param own the moment that he typed; of use only when he chose so
 * @param seen the moment that he was shown before, and after it the rules that it breaks; empty when none was
 */
record Pick(String what, WallMoment own, String seen) {

    static final String OWN = "own";
    static final String SKIP = "skip";

    /** A moment of his own lies at most so many days after the rest of the series. */
    static final int MOST_DAYS_AFTER = 366;

    /** What he is shown first: what is proposed, or that there is nothing. */
    static Pick proposed(Turn turn) {
        String start =
                turn.proposal().map(slot -> slot.time().start().toString()).orElse(SKIP);
        return new Pick(start, new WallMoment("", ""), "");
    }

    static Pick read(PostedForm form, int turn) {
        return new Pick(
                form.text("pick" + turn),
                new WallMoment(form.text("date" + turn), form.text("time" + turn)),
                form.text("seen" + turn));
    }

    boolean isOwn() {
        return what.equals(OWN);
    }

    boolean isSkipped() {
        return what.equals(SKIP) || (!isOwn() && given().isEmpty());
    }

    /** What is wrong with what he typed; the fields are {@code date} and {@code time} with the turn's number. */
    List<Violation> violations(int turn, LocalDate last, ZoneId zone, Instant now) {
        if (!isOwn()) {
            return List.of();
        }
        List<Violation> wrong = own.violations(zone, now);
        boolean late = wrong.isEmpty()
                && TypedMoment.date(own.date())
                        .filter(last.plusDays(MOST_DAYS_AFTER)::isBefore)
                        .isPresent();
        return Stream.concat(
                        wrong.stream(), late ? Stream.of(new Violation("date", "series.violation.late")) : Stream.of())
                .map(violation -> new Violation(violation.field() + turn, violation.message(), violation.arguments()))
                .toList();
    }

    /** The moment that he chose, when nothing is wrong with it; empty when he skips this turn. */
    Optional<Instant> start(ZoneId zone) {
        return isSkipped() ? Optional.empty() : isOwn() ? Optional.of(own.moment(zone)) : given();
    }

    private Optional<Instant> given() {
        try {
            return Optional.of(Instant.parse(what));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The rules that a moment breaks as he was told before; none when he was not shown this moment. */
    Set<Refusal> accepted(Instant start) {
        List<String> words = List.of(seen.split(" ", -1));
        return words.get(0).equals(start.toString())
                ? Stream.of(Refusal.values())
                        .filter(rule -> words.contains(rule.name()))
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
