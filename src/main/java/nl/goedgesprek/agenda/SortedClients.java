package nl.goedgesprek.agenda;

import nl.goedgesprek.clients.ContactRole;
import org.jspecify.annotations.Nullable;

/**
 * A list of all people or all organisations, and in which order it is. Those of whom is not known by what they are sorted come
 * last, whatever the direction; those who are equal stand in the order of the alphabet.
 *
 * @param kind {@code Person} or {@code Organisation}
 * @param role only people who have it, or none for everybody, as for organisations
 * @param falling whether the last, the latest or the most comes first
 */
public record SortedClients(Class<?> kind, @Nullable ContactRole role, ClientOrder order, boolean falling) {}
