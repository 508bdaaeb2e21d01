package nl.goedgesprek.practice;

/** Somebody begins to lead conversations here; told in the transaction that lets him. */
public record CoachAdded(Coach coach) {}
