package nl.goedgesprek.agenda.web;

import org.jspecify.annotations.Nullable;

/**
 * A drive as a line on a page.
 *
 * @param time when he leaves
 * @param text from where or to where, and how long and how far
 * @param trouble why he cannot drive it, in words; null when he can
 */
public record DriveLine(String time, String text, @Nullable String trouble) {}
