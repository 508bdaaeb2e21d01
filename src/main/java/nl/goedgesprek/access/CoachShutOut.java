package nl.goedgesprek.access;

/** A coach is let in no more; told in the same transaction, so that what he brought along goes with it. */
public record CoachShutOut(long coachId) {}
