/**
 * The coach's pages of his time: today's route, the agenda, one appointment, blocked time. What a day looks like on
 * the road is worked out by plain classes that know no page ({@code DayPlanner}); what is shown of it is put into
 * words by others. Start reading in {@code DayPlan} and {@code TodayPage}.
 */
@NullMarked
package nl.goedgesprek.agenda.web;

import org.jspecify.annotations.NullMarked;
