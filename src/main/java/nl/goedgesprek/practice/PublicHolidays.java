package nl.goedgesprek.practice;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The public holidays of a country, by year. Observances on which people work, such as Goede Vrijdag, are none. */
final class PublicHolidays {

    private static final Map<String, HolidayManager> MANAGERS = Map.of(
            "NL", manager(HolidayCalendar.NETHERLANDS),
            "BE", manager(HolidayCalendar.BELGIUM));
    private static final Map<String, Set<LocalDate>> KNOWN = new ConcurrentHashMap<>();

    private PublicHolidays() {}

    /**
     * The holidays on the given dates and others of their years.
     *
     * @param country {@code NL}, {@code BE}, or {@code NONE} for a practice that knows no holidays
     */
    static Set<LocalDate> between(String country, LocalDate from, LocalDate to) {
        HolidayManager manager = MANAGERS.get(country);
        if (manager == null) {
            return Set.of();
        }
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(year -> KNOWN.computeIfAbsent(country + year, key -> of(manager, year)))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> of(HolidayManager manager, int year) {
        return manager.getHolidays(java.time.Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static HolidayManager manager(HolidayCalendar calendar) {
        return HolidayManager.getInstance(ManagerParameters.create(calendar));
    }
}
