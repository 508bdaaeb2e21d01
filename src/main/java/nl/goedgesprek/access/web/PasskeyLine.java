package nl.goedgesprek.access.web;

/**
 * A passkey in its owner's list.
 *
 * @param name on what it was made, in words
 * @param used when it was used last; empty when never
 */
public record PasskeyLine(long id, String name, String made, String used) {}
