package nl.goedgesprek.access;

import nl.goedgesprek.platform.SecretCode;

/**
 * Who wants to come in, as far as he says.
 *
 * @param email under which
 * @param address from which address of the network
 * @param browser by what a browser is known that came in before; anything when it is not
 */
public record Comer(String email, String address, SecretCode browser) {}
