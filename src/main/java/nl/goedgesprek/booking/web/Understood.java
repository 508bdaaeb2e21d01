package nl.goedgesprek.booking.web;

import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.scheduling.TimeRange;

/**
 * An appointment that the coach is about to enter, as it was understood.
 *
 * @param who the person's name
 * @param what with whom, what kind of conversation and where, on one line
 * @param all of it on one line, so that he says yes to nothing that he did not see
 */
public record Understood(Wish wish, TimeRange time, String who, String what, String all) {}
