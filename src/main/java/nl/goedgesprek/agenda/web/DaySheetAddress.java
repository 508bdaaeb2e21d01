package nl.goedgesprek.agenda.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.ArrivalService;
import nl.goedgesprek.agenda.RouteSheet;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.practice.CurrentCoach;

/** The coach's day on paper: {@code /admin/vandaag.pdf?dag=2026-12-10}, today without a date. */
@WebServlet(DaySheetAddress.PATH)
public class DaySheetAddress extends HttpServlet {

    static final String PATH = "/admin/vandaag.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CoachDays days;

    @Inject
    private transient ArrivalService arrivals;

    @Inject
    private transient OutsideTimes outside;

    @Inject
    private transient CurrentCoach currentCoach;

    @Inject
    private transient Wording wording;

    @Inject
    private transient AuditTrail audit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        audit.record(Act.EXPORTED, Subject.NONE, PATH);
        LocalDate date = days.dateOrToday(request.getParameter("dag"));
        List<OutsideTime> taken = outside.between(currentCoach.get(), days.between(date, date.plusDays(2)));
        RouteSheet sheet = new RouteSheet(
                days.plan(date), days.zone(), wording.language(), appointment -> details(appointment, taken));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + sheet.fileName() + '"');
        // A browser shows it with a program of its own, which the rules for our pages would keep out.
        response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
        response.getOutputStream().write(sheet.pdf());
    }

    /** What the coach wants at hand on the doorstep. */
    private List<String> details(Appointment appointment, List<OutsideTime> taken) {
        Optional<String> clash = outside.clash(appointment, taken).map(outside::words);
        Optional<String> delay = wording.delay(appointment);
        return Stream.of(clash, RouteSheet.phone(appointment), arrivals.noteFor(appointment), delay)
                .flatMap(Optional::stream)
                .toList();
    }
}
