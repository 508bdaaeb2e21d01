/**
 * The agenda in other calendars and other calendars in the agenda (RFC 5545). Out: the invitation that travels with a
 * mail or is kept from a page, and the address at which the coach's own calendar reads his agenda. Discreet, because
 * colleagues read along: what somebody answered, why he cancelled, and links that could change anything do not enter.
 * In: when the coach is busy elsewhere, and nothing else of it. Nothing is decided here; time is asked of, and kept in,
 * {@code agenda}. Start reading in {@code Invitation} for the way out, in {@code OutsideReading} for the way in.
 */
@NullMarked
package nl.goedgesprek.calendars;

import org.jspecify.annotations.NullMarked;
