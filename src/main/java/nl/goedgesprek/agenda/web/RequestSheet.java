package nl.goedgesprek.agenda.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** What waits for somebody's word, as a file. What anybody wrote with it stays out. */
@WebServlet({RequestsPage.ADDRESS + ".csv", RequestsPage.ADDRESS + ".xlsx"})
public class RequestSheet extends SheetAddress {

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
    private transient Wording wording;

    @Override
    protected Sheet<?> sheet() {
        return new Sheet<>(
                wording.text("sheets.requests"), days.today(), columns(), agenda.waiting(currentCoach.get()).stream());
    }

    private List<Column<Appointment>> columns() {
        return List.of(
                columns.name(),
                columns.organisation(),
                columns.kind(),
                Column.text(
                        wording.text("sheets.state"), request -> wording.text("requests.short." + request.getStatus())),
                Column.moment(wording.text("sheets.moment"), this::moment),
                columns.address(),
                Column.moment(wording.text("sheets.since"), request -> Optional.of(days.local(request.arrangedAt()))));
    }

    /** Moments that somebody merely suggests are no moment yet. */
    private Optional<LocalDateTime> moment(Appointment request) {
        return Optional.of(request)
                .filter(asked -> asked.getStatus() != AppointmentStatus.SUGGESTED)
                .map(asked -> days.local(asked.time().start()));
    }
}
