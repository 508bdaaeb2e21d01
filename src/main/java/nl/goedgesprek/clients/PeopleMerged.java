package nl.goedgesprek.clients;

import nl.goedgesprek.undo.Deed;

/**
 * Two people turned out to be one: whatever refers to the one who goes must refer to the other, in this transaction.
 *
 * @param deed which can be undone: who changes rows for it lets {@code UndoService} watch them first
 */
public record PeopleMerged(Person kept, Person gone, Deed deed) {}
