package nl.goedgesprek.agenda.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.practice.AvailabilityService;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.DayHours;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** The days from today on that differ from the coach's week, as a file. */
@WebServlet({YearPage.ADDRESS + ".csv", YearPage.ADDRESS + ".xlsx"})
public class ExceptionSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AvailabilityService availability;

    @Inject
    private transient CurrentCoach currentCoach;

    @Inject
    private transient CoachDays days;

    @Inject
    private transient Wording wording;

    @Override
    protected Sheet<?> sheet() {
        List<Column<DayHours>> columns = List.of(
                Column.date(wording.text("sheets.date"), day -> Optional.of(day.date())),
                Column.text(wording.text("hours.exception.hours"), this::hours));
        return new Sheet<>(
                wording.text("sheets.exceptions"),
                days.today(),
                columns,
                availability.exceptions(currentCoach.get(), days.today()).stream());
    }

    private String hours(DayHours day) {
        return day.intervals().isEmpty() ? wording.text("hours.closed") : HoursEntry.text(day.intervals());
    }
}
