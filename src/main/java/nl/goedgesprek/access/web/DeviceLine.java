package nl.goedgesprek.access.web;

/**
 * Where somebody is logged in.
 *
 * @param name in words
 * @param own whether he looks from there now
 */
public record DeviceLine(long id, String name, String began, String seen, boolean own) {}
