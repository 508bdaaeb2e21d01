package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.practice.PracticeService;

/** Puts the calendar of the year into words. */
@Dependent
class YearWords {

    @Inject
    private PracticeService practice;

    @Inject
    private Wording wording;

    @Inject
    private Moments moments;

    Optional<String> holiday(LocalDate date) {
        return practice.holiday(date, wording.language());
    }

    String month(YearMonth month) {
        return moments.month(month);
    }

    /** {@code donderdag 24 december: dicht, anders dan de week, 2 afspraken}. */
    String spoken(YearDay day) {
        List<String> parts = new ArrayList<>();
        day.holiday().ifPresent(parts::add);
        parts.add(hours(day));
        if (day.differs()) {
            parts.add(wording.text("year.differs"));
        }
        if (day.appointments() > 0) {
            parts.add(wording.text("year.appointments", day.appointments()));
        }
        return wording.date(day.date()) + ": " + String.join(", ", parts);
    }

    /** What differs from the week, days in a row together: {@code 24–31: dicht}, {@code 25: Eerste kerstdag, dicht}. */
    List<String> special(List<YearDay> days) {
        List<String> lines = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < days.size(); i++) {
            if (i + 1 == days.size() || !days.get(i).continuesIn(days.get(i + 1))) {
                lines.add(line(days.get(first), days.get(i)));
                first = i + 1;
            }
        }
        return lines;
    }

    private String line(YearDay first, YearDay last) {
        String from = String.valueOf(first.date().getDayOfMonth());
        String when = first.equals(last) ? from : from + "–" + last.date().getDayOfMonth();
        String what = first.holiday()
                .map(name -> first.differs() ? name + ", " + hours(first) : name)
                .orElseGet(() -> hours(first));
        return when + ": " + what;
    }

    private String hours(YearDay day) {
        return day.hours().isEmpty() ? wording.text("hours.closed") : HoursEntry.text(day.hours());
    }
}
