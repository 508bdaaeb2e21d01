package nl.goedgesprek.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody typed his password and tells his app what it shows codes of; nothing of it counts until he types one. It stands
 * in his session alone.
 *
 * @param version of the account as it was then
 * @param secret what the app is told
 * @param until when he begins anew
 */
public record BegunStep(long account, int version, String secret, Instant until) implements Serializable {

    /** Says nothing of the secret: it must not end in a log. */
    @Override
    public String toString() {
        return "BegunStep[…]";
    }
}
