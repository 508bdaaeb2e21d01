package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.practice.AvailabilityService;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.DayHours;
import org.jspecify.annotations.Nullable;

/** The days from today on that differ from the week, days in a row together. */
@Named
@RequestScoped
public class ExceptionLines {

    @Inject
    private AvailabilityService availability;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private CoachDays days;

    @Inject
    private Wording wording;

    private @Nullable List<ExceptionLine> all;

    public List<ExceptionLine> getAll() {
        if (all == null) {
            all = lines();
        }
        return all;
    }

    private List<ExceptionLine> lines() {
        List<ExceptionLine> lines = new ArrayList<>();
        List<DayHours> row = new ArrayList<>();
        for (DayHours day : availability.exceptions(currentCoach.get(), days.today())) {
            if (!row.isEmpty() && !continues(row.get(row.size() - 1), day)) {
                lines.add(line(row));
                row.clear();
            }
            row.add(day);
        }
        if (!row.isEmpty()) {
            lines.add(line(row));
        }
        return lines;
    }

    private static boolean continues(DayHours one, DayHours next) {
        return one.date().plusDays(1).equals(next.date()) && one.intervals().equals(next.intervals());
    }

    private ExceptionLine line(List<DayHours> row) {
        LocalDate first = row.get(0).date();
        LocalDate last = row.get(row.size() - 1).date();
        String when = first.equals(last)
                ? wording.dateAndYear(first)
                : wording.text("hours.exception.period", wording.dateAndYear(first), wording.dateAndYear(last));
        String hours = HoursEntry.text(row.get(0).intervals());
        return new ExceptionLine(when, hours.isEmpty() ? wording.text("hours.closed") : hours, first + " " + last);
    }
}
