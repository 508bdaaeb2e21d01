package nl.goedgesprek.insight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.insight.KilometresService;
import nl.goedgesprek.insight.Period;
import nl.goedgesprek.insight.Trip;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** Each drive of a period as a file, read a month at a time; with whom only when the coach asks for it. */
@WebServlet({InsightAddresses.KILOMETRES + ".csv", InsightAddresses.KILOMETRES + ".xlsx"})
public class KilometresSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KilometresService kilometres;

    @Inject
    private transient ChosenPeriod chosen;

    @Inject
    private transient PostedForm form;

    @Inject
    private transient InsightWords words;

    @Override
    protected Sheet<?> sheet() {
        Period period = chosen.getPeriod();
        return new Sheet<>(
                words.text("sheets.kilometres"),
                chosen.today(),
                columns(),
                period.months().stream().flatMap(month -> kilometres.trips(period.in(month)).stream()));
    }

    private List<Column<Trip>> columns() {
        List<Column<Trip>> columns = new ArrayList<>(List.of(
                Column.date(words.text("insight.date"), trip -> Optional.of(trip.date())),
                Column.text(words.text("insight.from"), trip -> words.place(trip.from())),
                Column.text(words.text("insight.to"), trip -> words.place(trip.to())),
                Column.whole(words.text("insight.kilometres"), trip -> (long) trip.kilometres()),
                Column.text(words.text("insight.purpose"), words::purpose)));
        if (form.has(KilometresPage.NAMES)) {
            columns.add(Column.text(words.text("insight.whom"), words::whom));
        }
        return columns;
    }
}
