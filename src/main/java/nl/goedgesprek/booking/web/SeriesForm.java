package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Rhythm;

/** What the coach typed so far of a series that he plans: its rhythm; before that, one that is usual. */
@Named
@RequestScoped
public class SeriesForm {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime LAST = LocalTime.of(23, 59);
    private static final Duration PART_OF_DAY = Duration.ofMinutes(210);
    private static final int DAYS_AHEAD = 7;
    private static final int USUAL_TIMES = 6;

    @Inject
    private PostedForm form;

    @Inject
    private PracticeService practice;

    @Inject
    private ProgrammeService programmes;

    /** As many as its programme has no moment for yet, one at least; a usual number when it is part of none. */
    public String getTimes() {
        return form.isSent() ? form.text("times") : String.valueOf(wanted());
    }

    private int wanted() {
        return form.number("traject")
                .flatMap(programmes::find)
                .map(programme -> programmes.progress(programme).unplanned())
                .map(unplanned -> Math.min(Math.max(unplanned, 1), Rhythm.MOST_TIMES))
                .orElse(USUAL_TIMES);
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
        return typed("from", TIME.format(start()));
    }

    public String getUntil() {
        LocalTime until = start().plus(PART_OF_DAY);
        return typed("until", TIME.format(until.isAfter(start()) ? until : LAST));
    }

    /** When the agenda was clicked, or else in the morning. */
    private LocalTime start() {
        return TypedMoment.time(form.text("tijd")).orElse(MORNING);
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
        return practice.today();
    }

    ZoneId zone() {
        return practice.practice().zone();
    }
}
