/**
 * The coach's pages of his time: today's route, the agenda, one appointment, blocked time. What a day looks like on
 * the road is worked out elsewhere ({@code DayPlanner}); here it is put into words. Start reading in
 * {@code TodayPage}.
 */
@NullMarked
package nl.goedgesprek.agenda.web;

import org.jspecify.annotations.NullMarked;
