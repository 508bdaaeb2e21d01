/**
 * Coaching itself: programmes of conversations with a client, and what is written about each conversation. When and where
 * people meet is the agenda's; who they are is the clients'. What stands in notes and goals never leaves here but to
 * pages: not to mails, calendars, logs or addresses. Start reading in {@code ProgrammeService} and {@code SessionService}.
 */
@NullMarked
package nl.goedgesprek.coaching;

import org.jspecify.annotations.NullMarked;
