package nl.goedgesprek.insight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import nl.goedgesprek.insight.KilometresService;
import nl.goedgesprek.insight.KilometresService.Month;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** The drives and the kilometres of each month of a period as a file. */
@WebServlet({InsightAddresses.MONTHS + ".csv", InsightAddresses.MONTHS + ".xlsx"})
public class MonthSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KilometresService kilometres;

    @Inject
    private transient ChosenPeriod chosen;

    @Inject
    private transient InsightWords words;

    @Override
    protected Sheet<?> sheet() {
        List<Column<Month>> columns = List.of(
                Column.text(words.text("insight.month"), month -> month.month().toString()),
                Column.whole(words.text("insight.trips"), month -> (long) month.trips()),
                Column.whole(words.text("insight.kilometres"), month -> (long) month.kilometres()));
        return new Sheet<>(
                words.text("sheets.months"), chosen.today(), columns, kilometres.months(chosen.getPeriod()).stream());
    }
}
