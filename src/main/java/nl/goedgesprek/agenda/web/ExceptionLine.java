package nl.goedgesprek.agenda.web;

/**
 * Days in a row that differ from the week in the same way.
 *
 * @param when in words
 * @param hours in words
 * @param period what a button says that ends it: the first and the last date
 */
public record ExceptionLine(String when, String hours, String period) {}
