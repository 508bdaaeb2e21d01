package nl.goedgesprek.platform;

import java.time.Duration;

/**
 * Work was done that is {@link Measured}, well or not.
 *
 * @param work its name there
 */
public record Worked(String work, Duration length) {}
