package nl.goedgesprek.practice;

/**
 * The owner changed how long the practice keeps what it keeps.
 *
 * @param isShorter whether something goes earlier than before
 */
public record TermsChanged(boolean isShorter) {}
