package nl.goedgesprek.agenda.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.BlockedTime;
import nl.goedgesprek.agenda.BlockingService;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** The time that the coach keeps for himself in a year of the agenda, as a file: that of the date that is asked for, else this one. */
@WebServlet({BlockedSheet.PATH + ".csv", BlockedSheet.PATH + ".xlsx"})
public class BlockedSheet extends SheetAddress {

    static final String PATH = "/admin/agenda/bezet";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BlockingService blocking;

    @Inject
    private transient CurrentCoach currentCoach;

    @Inject
    private transient CoachDays days;

    @Inject
    private transient PostedForm form;

    @Inject
    private transient Wording wording;

    @Override
    protected Sheet<?> sheet() {
        LocalDate first = days.dateOrToday(form.text("dag")).withDayOfYear(1);
        List<Column<BlockedTime>> columns = List.of(
                Column.moment(
                        wording.text("sheets.from"),
                        blocked -> Optional.of(days.local(blocked.time().start()))),
                Column.moment(
                        wording.text("sheets.until"),
                        blocked -> Optional.of(days.local(blocked.time().end()))),
                Column.text(wording.text("sheets.what"), BlockedTime::getTitle));
        return new Sheet<>(
                wording.text("sheets.blocked"),
                days.today(),
                columns,
                blocking.between(currentCoach.get(), days.between(first, first.plusYears(1))).stream());
    }
}
