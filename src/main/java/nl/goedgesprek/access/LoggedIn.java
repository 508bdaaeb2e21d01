package nl.goedgesprek.access;

/**
 * Somebody was let in, all that was asked of him being right.
 *
 * @param way by what he came in, the last of what was asked
 */
public record LoggedIn(long account, Way way) {}
