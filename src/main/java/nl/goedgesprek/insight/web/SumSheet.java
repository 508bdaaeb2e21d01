package nl.goedgesprek.insight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import nl.goedgesprek.insight.LogLine;
import nl.goedgesprek.insight.LogService;
import nl.goedgesprek.practice.CoachingForm;
import nl.goedgesprek.practice.CoachingTerms;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** The hours of coaching in a period, by kind, as a file. */
@WebServlet({InsightAddresses.SUMS + ".csv", InsightAddresses.SUMS + ".xlsx"})
public class SumSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LogService log;

    @Inject
    private transient ChosenPeriod chosen;

    @Inject
    private transient InsightWords words;

    @Override
    protected Sheet<?> sheet() {
        List<LogLine> lines = log.lines(chosen.getPeriod());
        List<Column<CoachingForm>> columns = List.of(
                Column.text(words.text("insight.form"), form -> words.text("coaching.form." + form)),
                hours("coaching.paid.true", lines, CoachingTerms::paid),
                hours("coaching.paid.false", lines, terms -> !terms.paid()),
                hours("insight.hours", lines, terms -> true));
        return new Sheet<>(words.text("sheets.sums"), chosen.today(), columns, LogPage.FORMS.stream());
    }

    private Column<CoachingForm> hours(String heading, List<LogLine> lines, Predicate<CoachingTerms> wanted) {
        return Column.number(
                words.text(heading),
                form -> LogLine.hours(lines.stream()
                        .filter(line -> line.terms().form() == form && wanted.test(line.terms()))
                        .map(LogLine::time)
                        .reduce(Duration.ZERO, Duration::plus)));
    }
}
