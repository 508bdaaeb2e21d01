package nl.goedgesprek.insight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.insight.Figure;
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
        List<Column<Month>> columns = new ArrayList<>();
        columns.add(Column.text(words.text("insight.month"), row -> row.month().toString()));
        for (Figure figure : Figure.values()) {
            columns.add(Column.whole(words.figure(figure), row -> row.of(figure)));
        }
        return new Sheet<>(
                words.text("sheets.figures"),
                chosen.today(),
                columns,
                figures.of(chosen.getPeriod()).months().stream());
    }
}
