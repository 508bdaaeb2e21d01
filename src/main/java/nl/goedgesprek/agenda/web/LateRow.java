package nl.goedgesprek.agenda.web;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the coach still meets today, and what he would hear when he is late.
 *
 * @param answer what the box says that tells it; null when there is nothing to tell
 * @param text whom and what, in words
 */
public record LateRow(@Nullable String answer, String text) {}
