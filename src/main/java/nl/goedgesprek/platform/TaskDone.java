package nl.goedgesprek.platform;

/**
 * What is done again and again by itself was done once more, and wholly. Who fires it need not know who watches.
 *
 * @param task its name, in small letters; there are only so many
 */
public record TaskDone(String task) {}
