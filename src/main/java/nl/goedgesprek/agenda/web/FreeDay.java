package nl.goedgesprek.agenda.web;

import java.util.List;
import nl.goedgesprek.scheduling.Slot;

/**
 * A day with its free moments, as a page lists them.
 *
 * @param date in words
 */
public record FreeDay(String date, List<Slot> slots) {}
