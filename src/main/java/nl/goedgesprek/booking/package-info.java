/**
 * The visitor's use case: a moment, a person and his answers become a booking, and he gets the code with which he can
 * come back to it. What he has typed so far is kept as a draft that only his browser's key opens. Which moments are
 * free is not decided here but asked of {@code agenda}. What the coach enters himself is made here too, without the rules
 * and the answers ({@code CoachBookingService}). Start reading in {@code BookingService.book}.
 */
@NullMarked
package nl.goedgesprek.booking;

import org.jspecify.annotations.NullMarked;
