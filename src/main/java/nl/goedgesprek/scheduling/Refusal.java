package nl.goedgesprek.scheduling;

/** Why a moment is not free: a rule that says no. They stand in the order in which they are asked. */
public enum Refusal {
    /** It does not start at a multiple of the type's interval past the whole hour. */
    OFF_GRID,
    /** It starts before the notice that the coach needs. */
    TOO_SOON,
    /** It starts later than the coach plans ahead. */
    BEYOND_HORIZON,
    /** Not all of it lies within open hours. */
    CLOSED,
    /** It is farther from the base than the coach will drive. */
    TOO_FAR,
    /** The day has as many of this type as the coach wants. */
    DAY_FULL,
    /** The week has as many of this type as the coach wants. */
    WEEK_FULL,
    /** The coach has something else then. */
    OVERLAPS,
    /** The coach cannot be there in time, or not in time at what comes after. */
    NO_TIME_TO_TRAVEL,
    /** The coach would leave before, or come home after, his open hours. */
    DRIVE_OUTSIDE_HOURS
}
