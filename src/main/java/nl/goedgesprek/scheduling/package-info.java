/**
 * Which moments are free. All that is known of rules stands here, in plain {@code java.time}: no database, no web, no
 * clock, and nobody else's classes; <em>now</em> and everything the rules may see come in as a {@link Diary}. The same
 * rules draw the list of free moments and guard a booking. Start reading in {@link SlotFinder}, then {@code Rules} and
 * {@code DayChain}.
 */
@NullMarked
package nl.goedgesprek.scheduling;

import org.jspecify.annotations.NullMarked;
