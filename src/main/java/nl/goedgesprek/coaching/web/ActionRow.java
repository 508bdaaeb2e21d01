package nl.goedgesprek.coaching.web;

/**
 * An action in a list.
 *
 * @param session the number of the appointment in which it was agreed
 * @param owner who does it, in words
 * @param due by when, in words; empty when that was not agreed
 * @param late whether that is over and it is not done
 */
public record ActionRow(long id, long session, String text, String owner, String due, boolean done, boolean late) {}
