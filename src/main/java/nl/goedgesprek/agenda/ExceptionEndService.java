package nl.goedgesprek.agenda;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.AvailabilityService;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.undo.Deed;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.UndoService;

/** Gives days that differ from the week the hours of their week again; that can be undone for a while. */
@Stateless
@Allowed(Circle.COACHES)
public class ExceptionEndService {

    /** As dates are typed, in both languages. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d-M-uuuu");

    @Inject
    private AvailabilityService availability;

    @Inject
    private UndoService undo;

    /** Ends what differs in a period, the last date included. */
    public void end(Coach coach, LocalDate from, LocalDate to) {
        Deed deed = undo.begin(DeedKind.EXCEPTION_ENDED, from.getYear(), label(from, to), null);
        for (long day : availability.numbers(coach, from, to)) {
            undo.watch(deed, "override_day", "id", day);
            undo.watch(deed, "override_interval", "override_day_id", day);
        }
        availability.follow(coach, from, to);
        undo.finish(deed);
    }

    private static String label(LocalDate from, LocalDate to) {
        return from.equals(to) ? DATE.format(from) : DATE.format(from) + " – " + DATE.format(to);
    }
}
