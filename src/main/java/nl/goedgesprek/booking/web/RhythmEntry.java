package nl.goedgesprek.booking.web;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.scheduling.LocalInterval;
import nl.goedgesprek.scheduling.Rhythm;

/**
 * How a series is to recur, as the coach typed it.
 *
 * @param weekday by its English name
 */
record RhythmEntry(String times, String weeks, String weekday, String from, String until, String date) {

    /** No series goes on for longer, and none begins later from now. */
    private static final int MOST_WEEKS = 104;

    private static final int MOST_DAYS_AHEAD = 366;

    /** What is wrong with it; the fields are called as the components of this record. */
    List<Violation> violations(Duration length, LocalDate today) {
        List<Violation> all = new ArrayList<>();
        number("times", times, Rhythm.MOST_TIMES).ifPresent(all::add);
        number("weeks", weeks, Rhythm.MOST_WEEKS).ifPresent(all::add);
        if (all.isEmpty() && (number(times) - 1) * number(weeks) > MOST_WEEKS) {
            all.add(new Violation("times", "series.violation.long"));
        }
        if (dayOfWeek().isEmpty()) {
            all.add(new Violation("weekday", "violation.choice"));
        }
        part(length).ifPresent(all::add);
        begin(today).ifPresent(all::add);
        return all;
    }

    private static Optional<Violation> number(String field, String typed, int most) {
        boolean right = typed.strip().matches("\\d{1,3}") && number(typed) >= 1 && number(typed) <= most;
        return right
                ? Optional.empty()
                : Optional.of(new Violation(field, "settings.violation.number", List.of(1, most)));
    }

    private Optional<Violation> part(Duration length) {
        return TypedMoment.check("from", from, TypedMoment.time(from), "violation.time")
                .or(() -> TypedMoment.check("until", until, TypedMoment.time(until), "violation.time"))
                .or(() -> minute(from) < minute(until)
                        ? Optional.empty()
                        : Optional.of(new Violation("until", "violation.untilBeforeFrom")))
                .or(() -> minute(until) - minute(from) >= length.toMinutes()
                        ? Optional.empty()
                        : Optional.of(new Violation("until", "series.violation.part", List.of(length.toMinutes()))));
    }

    private Optional<Violation> begin(LocalDate today) {
        return TypedMoment.check("date", date, TypedMoment.date(date), "violation.date")
                .or(() -> day().isBefore(today)
                        ? Optional.of(new Violation("date", "requests.violation.past"))
                        : Optional.empty())
                .or(() -> day().isAfter(today.plusDays(MOST_DAYS_AHEAD))
                        ? Optional.of(new Violation("date", "series.violation.ahead"))
                        : Optional.empty());
    }

    /** The rhythm, of use only when nothing is wrong with it. */
    Rhythm rhythm() {
        return new Rhythm(
                day(),
                number(times),
                number(weeks),
                dayOfWeek().orElseThrow(),
                new LocalInterval(minute(from), minute(until)));
    }

    private Optional<DayOfWeek> dayOfWeek() {
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> day.name().equals(weekday))
                .findFirst();
    }

    private LocalDate day() {
        return TypedMoment.date(date).orElseThrow();
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }

    private static int minute(String typed) {
        LocalTime time = TypedMoment.time(typed).orElseThrow();
        return time.getHour() * 60 + time.getMinute();
    }
}
