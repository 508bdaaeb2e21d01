/**
 * The only owner of the coach's time: appointments, moments held while a visitor writes, blocked time, and what his
 * other calendars have taken. Whoever wants time asks here, and the same rules that list the free moments guard the
 * reservation, under a lock on the coach's one agenda row. What a day means on the road is worked out by {@code
 * DayPlanner}, which is plain. What people wrote and what they are mailed does not enter. Start reading in {@code
 * AgendaService.reserve}.
 */
@NullMarked
package nl.goedgesprek.agenda;

import org.jspecify.annotations.NullMarked;
