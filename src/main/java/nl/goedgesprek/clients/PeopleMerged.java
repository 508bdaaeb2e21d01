package nl.goedgesprek.clients;

/**
 * Two people turned out to be one: whatever refers to the one who goes must refer to the other, in this transaction.
 */
public record PeopleMerged(Person kept, Person gone) {}
