package nl.goedgesprek.coaching;

import java.time.LocalDate;

/**
 * What goes of a closed programme.
 *
 * @param on the day on which it does, by the practice's calendar
 */
public record Leaving(Programme programme, LocalDate on, long notes, long actions) {}
