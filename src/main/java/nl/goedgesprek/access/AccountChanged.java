package nl.goedgesprek.access;

/**
 * Something happened to an account, or to what one logs in with; told in the same transaction.
 *
 * @param change a word of the code, such as {@code PASSWORD}
 * @param byLink whether it was done by a link, for which nobody needs to be logged in
 */
public record AccountChanged(long account, String change, boolean byLink) {}
