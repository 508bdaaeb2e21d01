package nl.goedgesprek.insight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import nl.goedgesprek.insight.Funnel;
import nl.goedgesprek.insight.FunnelService;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** Where visitors left the booking in a period, as a file. */
@WebServlet({InsightAddresses.FUNNEL + ".csv", InsightAddresses.FUNNEL + ".xlsx"})
public class FunnelSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FunnelService funnel;

    @Inject
    private transient ChosenPeriod chosen;

    @Inject
    private transient InsightWords words;

    @Override
    protected Sheet<?> sheet() {
        List<Column<Funnel.Line>> columns = List.of(
                Column.text(words.text("insight.step"), line -> words.text("insight.step." + line.step())),
                Column.whole(words.text("insight.reached"), Funnel.Line::reached),
                Column.whole(words.text("insight.passed"), Funnel.Line::passed),
                Column.whole(words.text("insight.left"), Funnel.Line::left),
                Column.whole(words.text("sheets.tooFar"), Funnel.Line::tooFar));
        return new Sheet<>(
                words.text("sheets.funnel"), chosen.today(), columns, funnel.of(chosen.getPeriod()).lines().stream());
    }
}
