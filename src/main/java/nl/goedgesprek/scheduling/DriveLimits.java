package nl.goedgesprek.scheduling;

import org.jspecify.annotations.Nullable;

/**
 * How far and when the coach will drive.
 *
 * @param maxTravelMinutes from his base to a meeting at most, or no limit
 * @param travelWithinHours whether leaving in the morning and coming home must lie within the day's open hours
 */
public record DriveLimits(@Nullable Integer maxTravelMinutes, boolean travelWithinHours) {

    /** @throws IllegalArgumentException when the limit is negative */
    public DriveLimits {
        if (maxTravelMinutes != null && maxTravelMinutes < 0) {
            throw new IllegalArgumentException("maxTravelMinutes cannot be " + maxTravelMinutes);
        }
    }

    /** Whether the coach drives so many minutes from his base. */
    public boolean reach(int minutes) {
        return maxTravelMinutes == null || minutes <= maxTravelMinutes;
    }
}
