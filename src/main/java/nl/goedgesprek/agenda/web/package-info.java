/**
 * The coach's pages of his time: today's route, the agenda, one appointment, blocked time, and who waits for his
 * word. What a day looks like on the road is worked out elsewhere ({@code DayPlanner}); here it is put into words. Where
 * he answers somebody, the fields are plain ones that are read from the request: a component of a list finds its value
 * by its place, and lists change while one reads. Start reading in {@code TodayPage} and {@code RequestsPage}.
 */
@NullMarked
package nl.goedgesprek.agenda.web;

import org.jspecify.annotations.NullMarked;
