package nl.goedgesprek.practice;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.scheduling.DriveLimits;
import nl.goedgesprek.scheduling.LocalInterval;

/**
 * When a coach receives in an ordinary week, and how far he drives.
 *
 * @param weekly the hours of each weekday, in order; a missing day is closed
 */
public record Availability(Map<DayOfWeek, List<LocalInterval>> weekly, DriveLimits limits) {

    public Availability {
        Map<DayOfWeek, List<LocalInterval>> copy = new EnumMap<>(DayOfWeek.class);
        weekly.forEach((day, hours) -> copy.put(day, List.copyOf(hours)));
        weekly = Map.copyOf(copy);
    }
}
