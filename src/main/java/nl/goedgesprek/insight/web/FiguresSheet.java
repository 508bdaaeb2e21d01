package nl.goedgesprek.insight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import nl.goedgesprek.insight.Figures.Month;
import nl.goedgesprek.insight.FiguresService;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** The figures of a period as a file. */
@WebServlet({InsightAddresses.FIGURES + ".csv", InsightAddresses.FIGURES + ".xlsx"})
public class FiguresSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FiguresService figures;

    @Inject
    private transient ChosenPeriod chosen;

    @Inject
    private transient InsightWords words;

    @Override
    protected Sheet<?> sheet() {
        List<Column<Month>> columns = List.of(
                Column.text(words.text("insight.month"), row -> row.month().toString()),
                Column.whole(words.text("insight.asked"), Month::asked),
                Column.whole(words.text("insight.accepted"), Month::accepted),
                Column.whole(words.text("insight.declined"), Month::declined),
                Column.whole(words.text("insight.held"), Month::held),
                Column.whole(words.text("insight.cancelled"), Month::cancelled),
                Column.whole(words.text("insight.noShows"), Month::noShows));
        return new Sheet<>(
                words.text("sheets.figures"),
                chosen.today(),
                columns,
                figures.of(chosen.getPeriod()).months().stream());
    }
}
