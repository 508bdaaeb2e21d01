package nl.goedgesprek.clients.web;

import org.jspecify.annotations.Nullable;

/**
 * What stands above a column.
 *
 * @param link to the same list in the order of this column; empty when it has none
 * @param sort whether and how the list is in that order, as {@code aria-sort} tells it; none when it cannot be
 */
public record Heading(String text, String link, @Nullable String sort) {}
