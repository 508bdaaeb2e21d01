package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.practice.PracticeService;

/** What the coach typed so far of a series that he plans: its rhythm; before that, one that is usual. */
@Named
@RequestScoped
public class SeriesForm {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final int DAYS_AHEAD = 7;

    @Inject
    private PostedForm form;

    @Inject
    private PracticeService practice;

    @Inject
    private Clock clock;

    public String getTimes() {
        return typed("times", "6");
    }

    public String getWeeks() {
        return typed("weeks", "2");
    }

    public String getWeekday() {
        return typed(
                "weekday",
                form.date("dag")
                        .map(LocalDate::getDayOfWeek)
                        .orElse(DayOfWeek.TUESDAY)
                        .name());
    }

    public String getFrom() {
        return typed("from", "9:00");
    }

    public String getUntil() {
        return typed("until", "12:30");
    }

    /** In a week, or from the day on that the agenda showed. */
    public String getDate() {
        return typed("date", DATE.format(form.date("dag").orElseGet(() -> today().plusDays(DAYS_AHEAD))));
    }

    private String typed(String field, String before) {
        return form.isSent() ? form.text(field) : before;
    }

    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }

    /** The programme that the series is part of, as the address says it; empty when of none. */
    public String getProgramme() {
        return form.number("traject").map(String::valueOf).orElse("");
    }

    RhythmEntry rhythm() {
        return new RhythmEntry(getTimes(), getWeeks(), getWeekday(), getFrom(), getUntil(), getDate());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    ZoneId zone() {
        return practice.practice().zone();
    }
}
