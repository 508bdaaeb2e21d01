package nl.goedgesprek.notices;

import java.time.Instant;
import java.util.Optional;

/**
 * How much mail is owed, of all coaches together.
 *
 * @param waiting not sent yet
 * @param failed given up, so that somebody must look
 * @param since from when the oldest waits; empty when none does
 * @param blockedSince the same of those that wait because the mail server is not reached, does not let us in, or was not
 *     even tried, and not because of who they are for
 */
public record Backlog(long waiting, long failed, Optional<Instant> since, Optional<Instant> blockedSince) {}
