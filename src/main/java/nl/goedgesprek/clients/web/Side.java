package nl.goedgesprek.clients.web;

/**
 * One of two that may be the same, as a page shows it.
 *
 * @param detail by which the coach knows which of the two it is
 */
public record Side(long id, int version, String name, String detail) {}
