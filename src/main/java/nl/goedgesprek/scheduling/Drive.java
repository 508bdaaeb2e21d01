package nl.goedgesprek.scheduling;

import java.time.Instant;

/**
 * A drive of the coach.
 *
 * @param minutes whole minutes that it takes
 * @param departure when he leaves at the latest; going home, at the earliest
 * @param arrival when he is there
 */
public record Drive(Place from, Place to, int minutes, Instant departure, Instant arrival) {}
