package nl.goedgesprek.practice;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The public holidays of a country, by year. Observances on which people work, such as Goede Vrijdag, are none. */
final class PublicHolidays {

    private static final Map<String, HolidayManager> MANAGERS = Map.of(
            "NL", manager(HolidayCalendar.NETHERLANDS),
            "BE", manager(HolidayCalendar.BELGIUM));
    private static final Map<String, Map<LocalDate, Holiday>> KNOWN = new ConcurrentHashMap<>();

    private PublicHolidays() {}

    /** Whose holidays a practice can keep, and that it keeps none. */
    static List<String> choices() {
        return List.of("NL", "BE", "NONE");
    }

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
                .mapToObj(year -> known(country, manager, year))
                .flatMap(known -> known.keySet().stream())
                .collect(Collectors.toSet());
    }

    /** What people call the holiday on a date; empty when it is none. */
    static Optional<String> name(String country, LocalDate date, Locale language) {
        return Optional.ofNullable(MANAGERS.get(country))
                .map(manager -> known(country, manager, date.getYear()).get(date))
                .map(holiday -> holiday.getDescription(language));
    }

    private static Map<LocalDate, Holiday> known(String country, HolidayManager manager, int year) {
        return KNOWN.computeIfAbsent(country + year, key -> of(manager, year));
    }

    private static Map<LocalDate, Holiday> of(HolidayManager manager, int year) {
        return manager.getHolidays(java.time.Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                .collect(Collectors.toUnmodifiableMap(Holiday::getDate, holiday -> holiday, (one, other) -> one));
    }

    private static HolidayManager manager(HolidayCalendar calendar) {
        return HolidayManager.getInstance(ManagerParameters.create(calendar));
    }
}
