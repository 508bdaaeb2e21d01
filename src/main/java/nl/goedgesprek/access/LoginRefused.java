package nl.goedgesprek.access;

import java.util.Optional;

/**
 * Somebody wanted to come in and was not let in.
 *
 * @param account which he named; empty when there is none of the kind
 * @param way by what he wanted to come in
 */
public record LoginRefused(Optional<Long> account, Way way) {}
