package nl.goedgesprek.insight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.insight.LogLine;
import nl.goedgesprek.insight.LogService;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** The coaching log of a period as a file. */
@WebServlet({InsightAddresses.LOG + ".csv", InsightAddresses.LOG + ".xlsx"})
public class LogSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LogService log;

    @Inject
    private transient ChosenPeriod chosen;

    @Inject
    private transient InsightWords words;

    @Override
    protected Sheet<?> sheet() {
        List<Column<LogLine>> columns = List.of(
                Column.text(words.text("insight.clientColumn"), words::client),
                Column.text(words.text("insight.form"), line -> words.form(line.terms())),
                Column.text(words.text("insight.paid"), line -> words.paid(line.terms())),
                Column.date(words.text("insight.first"), line -> Optional.of(line.first())),
                Column.date(words.text("insight.last"), line -> Optional.of(line.last())),
                Column.whole(words.text("insight.conversations"), LogLine::conversations),
                Column.number(words.text("insight.hours"), LogLine::hours));
        return new Sheet<>(words.text("sheets.log"), chosen.today(), columns, log.lines(chosen.getPeriod()).stream());
    }
}
