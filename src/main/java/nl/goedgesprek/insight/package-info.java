/**
 * What the coach looks back on: how many asked and came, where people leave the booking, the kilometres that he drove
 * and the hours that he coached. Reads what other features keep and changes nothing of theirs; nobody calls it. What was
 * held is decided in {@code HeldRepository} alone; what happened to a conversation is what the agenda wrote down when it
 * did, so that a month that is over stays as it was.
 *
 * <p>Where people leave is counted without following anybody: {@code booking} says that some draft came to a step for
 * the first time, and one number for that day and step goes up. There is no cookie for it, no visit, no address, and
 * nothing that leads from a number back to a draft. Only who chooses a conversation is counted, so that what merely
 * fetches pages is not. Start reading in {@code Period}, {@code FiguresService} and {@code StepTally}.
 */
@NullMarked
package nl.goedgesprek.insight;

import org.jspecify.annotations.NullMarked;
