package nl.goedgesprek.coaching.web;

/**
 * A conversation in a list; its number is that of its appointment.
 *
 * @param standing how it counts, in words
 * @param style how that looks
 */
public record SessionRow(long id, String when, String what, String standing, String style) {}
