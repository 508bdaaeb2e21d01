package nl.goedgesprek.access;

/** A coach wants to log in with another address; told in the same transaction. */
public record AddressAsked(long coachId) {}
