package nl.goedgesprek.clients;

import nl.goedgesprek.undo.Deed;

/**
 * Somebody is going to be deleted: what refers to him and is no reason to keep him must go first, in this transaction.
 *
 * @param deed which can be undone: who removes rows for it lets {@code UndoService} watch them first
 */
public record PersonRemoved(Person person, Deed deed) {}
