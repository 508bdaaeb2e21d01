/**
 * The agenda in other people's calendars (RFC 5545): the invitation that travels with a mail or is kept from a page,
 * and the address at which the coach's own calendar reads his agenda. Discreet, because colleagues read along: what
 * somebody answered, why he cancelled, and links that could change anything do not enter. Nothing is decided here;
 * appointments are asked of {@code agenda}. Start reading in {@code Invitation}.
 */
@NullMarked
package nl.goedgesprek.calendars;

import org.jspecify.annotations.NullMarked;
