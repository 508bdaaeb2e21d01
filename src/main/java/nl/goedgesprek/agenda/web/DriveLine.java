package nl.goedgesprek.agenda.web;

/**
 * A drive as a line on a page.
 *
 * @param time when he leaves
 * @param text from where or to where, and how long and how far
 */
public record DriveLine(String time, String text) {}
