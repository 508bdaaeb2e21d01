package nl.goedgesprek.agenda.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.scheduling.LocalInterval;
import nl.goedgesprek.scheduling.OpenHours;

/**
 * A day on the calendar of the year.
 *
 * @param hours when the coach receives; none when it is closed
 * @param differs whether the coach gave it these hours himself, and it does not follow its week
 * @param holiday what people call it; empty when it is an ordinary day
 * @param appointments how many begin on it
 */
record YearDay(LocalDate date, List<LocalInterval> hours, boolean differs, Optional<String> holiday, int appointments) {

    static YearDay of(LocalDate date, OpenHours hours, Optional<String> holiday, int appointments) {
        return new YearDay(date, hours.on(date), hours.overrides().containsKey(date), holiday, appointments);
    }

    /** How it is drawn: {@code open}, {@code closed}, {@code holiday}, {@code off} or {@code other}. */
    String style() {
        if (differs) {
            return hours.isEmpty() ? "off" : "other";
        }
        if (holiday.isPresent()) {
            return "holiday";
        }
        return hours.isEmpty() ? "closed" : "open";
    }

    /** Whether there is anything to tell of it that its week does not tell. */
    boolean isSpecial() {
        return differs || holiday.isPresent();
    }

    /** Whether the next day differs in the same way, so that both are told in one go. */
    boolean continuesIn(YearDay next) {
        return date.plusDays(1).equals(next.date)
                && differs == next.differs
                && holiday.isEmpty()
                && next.holiday.isEmpty()
                && hours.equals(next.hours);
    }
}
