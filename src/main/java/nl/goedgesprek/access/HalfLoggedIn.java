package nl.goedgesprek.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody typed the right password and is still to show that he has the phone too.
 *
 * @param version of the account as it was then
 * @param until when he begins anew
 */
public record HalfLoggedIn(long account, int version, String email, Instant until) implements Serializable {}
