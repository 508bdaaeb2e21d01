package nl.goedgesprek.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the coach last spoke with somebody, and when he will again.
 *
 * @param last none when they never did
 * @param next none when nothing is agreed
 */
public record LastAndNext(@Nullable Instant last, @Nullable Instant next) {}
