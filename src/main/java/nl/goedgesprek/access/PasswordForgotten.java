package nl.goedgesprek.access;

/** Somebody asks for a new password for a coach's account. Whoever observes it can send that coach a link. */
public record PasswordForgotten(long coachId) {}
