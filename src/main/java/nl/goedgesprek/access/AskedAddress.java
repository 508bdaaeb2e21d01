package nl.goedgesprek.access;

/**
 * With which address somebody logs in, and with which he wants to.
 *
 * @param before that counts until the other one is confirmed
 */
public record AskedAddress(String before, String after) {}
