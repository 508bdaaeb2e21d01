package nl.goedgesprek.agenda;

import java.time.Instant;
import nl.goedgesprek.clients.Person;

/**
 * Time that somebody wants for good.
 *
 * @param manageCodeHash the hash of the code with which he may come back to it
 */
public record Reservation(Wish wish, Instant start, Person person, String manageCodeHash) {}
