package nl.goedgesprek.sealing;

/**
 * Something happened to the keys; told in the same transaction.
 *
 * @param change a word of the code, such as {@code RESEALED}
 */
public record KeysChanged(String change) {}
