package nl.goedgesprek.agenda.web;

import java.util.List;
import nl.goedgesprek.scheduling.LocalInterval;

/**
 * The hours of a weekday on the page where the coach decides them.
 *
 * @param name of the field
 * @param label the day, in words
 * @param value as he typed it
 * @param error what is wrong with it; empty when nothing is
 * @param drawn the hours as they can be drawn; none as long as something is wrong
 */
public record DayField(String name, String label, String value, String error, List<LocalInterval> drawn) {}
