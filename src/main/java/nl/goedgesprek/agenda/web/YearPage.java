package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.OpenHours;
import org.jspecify.annotations.Nullable;

/** The year at a glance: when the coach receives, which days differ, and where to press to let one differ. */
@Named
@RequestScoped
public class YearPage {

    static final String ADDRESS = "/admin/beschikbaarheid/jaar";
    static final String YEAR = "jaar";

    private static final int FIRST = 2000;
    private static final int LAST = 2099;

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private CoachDays days;

    @Inject
    private PostedForm form;

    @Inject
    private PickedDays picked;

    @Inject
    private YearWords words;

    @Inject
    private Moments moments;

    private @Nullable List<MonthTable> months;

    /** The one that was asked for; this year when none was, or one that no calendar here reaches. */
    public int getYear() {
        return form.number(YEAR)
                .filter(year -> year >= FIRST && year <= LAST)
                .map(Long::intValue)
                .orElseGet(() -> days.today().getYear());
    }

    /** The year before; 0 when there is none. */
    public int getBefore() {
        return getYear() > FIRST ? getYear() - 1 : 0;
    }

    /** The year after; 0 when there is none. */
    public int getAfter() {
        return getYear() < LAST ? getYear() + 1 : 0;
    }

    /** Monday first. */
    public List<Heading> getWeekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Heading(moments.weekdayShort(day), moments.weekday(day)))
                .toList();
    }

    public List<MonthTable> getMonths() {
        if (months == null) {
            months = calendar().months().stream().map(this::table).toList();
        }
        return months;
    }

    private YearCalendar<YearDay> calendar() {
        Year year = Year.of(getYear());
        LocalDate first = year.atDay(1);
        LocalDate last = first.plusYears(1).minusDays(1);
        OpenHours hours = practice.openHours(currentCoach.get(), first, last);
        Map<LocalDate, Long> starts = days.appointmentsOn(first, last);
        return YearCalendar.of(
                year,
                date -> YearDay.of(
                        date,
                        hours,
                        hours.holidays().contains(date) ? words.holiday(date) : Optional.empty(),
                        starts.getOrDefault(date, 0L).intValue()));
    }

    private MonthTable table(YearCalendar.Month<YearDay> month) {
        boolean now = month.month().equals(YearMonth.from(days.today()));
        return new MonthTable(
                now ? "nu" : month.month().toString(),
                words.month(month.month()),
                month.weeks().stream()
                        .map(week -> new Row(
                                week.number(),
                                week.days().stream()
                                        .map(day -> day.map(this::cell).orElse(Cell.NONE))
                                        .toList()))
                        .toList(),
                words.special(month.days().filter(YearDay::isSpecial).toList()));
    }

    private Cell cell(YearDay day) {
        LocalDate date = day.date();
        boolean past = date.isBefore(days.today());
        String style = day.style()
                + (date.equals(days.today()) ? " today" : "")
                + (picked.has(date) ? " picked" : "")
                + (past ? " past" : "");
        return new Cell(
                String.valueOf(date.getDayOfMonth()),
                style,
                day.appointments() == 0 ? "" : String.valueOf(day.appointments()),
                words.spoken(day),
                past ? null : ADDRESS + '?' + YEAR + '=' + getYear() + picked.query(date));
    }

    /**
     * The name of a weekday above its column.
     *
     * @param name in full
     */
    public record Heading(String brief, String name) {}

    /**
     * A month as a table.
     *
     * @param id by which one jumps to it
     * @param special what differs in it, in words
     */
    public record MonthTable(String id, String name, List<Row> weeks, List<String> special) {}

    /** A week of it. */
    public record Row(int week, List<Cell> days) {}

    /**
     * A day of it.
     *
     * @param number of the day in the month; empty when it is in another month
     * @param appointments how many there are; empty when there are none
     * @param spoken what it is, in words
     * @param link that picks it; none when it has passed
     */
    public record Cell(
            String number,
            String style,
            String appointments,
            String spoken,
            @Nullable String link) {

        private static final Cell NONE = new Cell("", "", "", "", null);
    }
}
