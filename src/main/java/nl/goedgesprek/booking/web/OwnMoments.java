package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.goedgesprek.booking.Draft;
import nl.goedgesprek.booking.MomentEntry;
import nl.goedgesprek.booking.SuggestionCheck;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;

/** Nothing suits: the moments that a visitor proposes himself, as he typed them. */
@Named
@RequestScoped
public class OwnMoments {

    @Inject
    private Asked asked;

    @Inject
    private CurrentDraft current;

    @Inject
    private SuggestionCheck check;

    @Inject
    private Reader reader;

    /** Whether the visitor began to propose some. */
    public boolean isBegun() {
        return isWrong() || !typed().isEmpty();
    }

    public List<Row> getRows() {
        List<Violation> violations = isWrong() ? check.violations(typed()) : List.of();
        Wrong wrong = new Wrong(reader, violations);
        return IntStream.rangeClosed(1, MomentEntry.MOST)
                .mapToObj(number -> row(number, wrong))
                .toList();
    }

    private Row row(int number, Wrong wrong) {
        MomentEntry entry = number <= typed().size() ? typed().get(number - 1) : new MomentEntry("", "");
        return new Row(
                number,
                TypedMoment.date(entry.date()).map(LocalDate::toString).orElse(entry.date()),
                TypedMoment.time(entry.time()).map(LocalTime::toString).orElse(entry.time()),
                wrong.at("date" + number),
                wrong.at("time" + number));
    }

    private List<MomentEntry> typed() {
        return current.draft().map(Draft::suggestions).orElse(List.of());
    }

    private boolean isWrong() {
        return asked.has(BookDeeds.WRONG);
    }

    /**
     * One of them.
     *
     * @param number from 1
     * @param dateError what is wrong with its date; empty when nothing is
     */
    public record Row(int number, String date, String time, String dateError, String timeError) {}
}
