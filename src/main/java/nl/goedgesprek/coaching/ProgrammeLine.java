package nl.goedgesprek.coaching;

/** A programme in a list, and how far it is. */
public record ProgrammeLine(Programme programme, Progress progress) {}
