package nl.goedgesprek.agenda.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** The appointments of a year of the agenda, as a file: the year of the date that is asked for, else this one. */
@WebServlet({AgendaSheet.PATH + ".csv", AgendaSheet.PATH + ".xlsx"})
public class AgendaSheet extends SheetAddress {

    static final String PATH = "/admin/agenda";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AgendaService agenda;

    @Inject
    private transient CurrentCoach currentCoach;

    @Inject
    private transient CoachDays days;

    @Inject
    private transient AppointmentColumns columns;

    @Inject
    private transient PostedForm form;

    @Inject
    private transient Wording wording;

    @Override
    protected Sheet<?> sheet() {
        LocalDate first = days.dateOrToday(form.text("dag")).withDayOfYear(1);
        return new Sheet<>(
                wording.text("sheets.agenda"),
                days.today(),
                columns(),
                agenda.appointments(currentCoach.get(), days.between(first, first.plusYears(1))).stream());
    }

    private List<Column<Appointment>> columns() {
        return List.of(
                Column.moment(
                        wording.text("sheets.from"),
                        appointment -> Optional.of(days.local(appointment.time().start()))),
                Column.moment(
                        wording.text("sheets.until"),
                        appointment -> Optional.of(days.local(appointment.time().end()))),
                columns.name(),
                columns.organisation(),
                columns.kind(),
                Column.text(
                        wording.text("sheets.state"), appointment -> wording.text("status." + appointment.getStatus())),
                columns.address());
    }
}
