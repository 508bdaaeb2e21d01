package nl.goedgesprek.clients.web;

/**
 * A conversation in the list of somebody's.
 *
 * @param id of the appointment; 0 when it is another coach's
 * @param who with whom; empty where that goes without saying
 * @param place the city or the kind of place
 * @param state what became of it, or whom it waits for; empty when it simply took place or will
 * @param style how that looks
 */
public record VisitLine(long id, String when, String what, String who, String place, String state, String style) {}
