/**
 * What an operator sees from outside, as Prometheus reads it: how many booked and were refused, how long it took, how the
 * outbox and the pool of connections stand, and when what is done by itself was last done. It hears what others tell and
 * asks what they keep; nobody calls it. Of a coach, a visitor or an address nothing may enter, and who reads the figures
 * has proved who he is: which rule refused a moment would tell a stranger where the coach is. Each node tells of itself.
 * Start reading in {@code Counts} and {@code web.MetricsAddress}; what each figure means for who is on duty stands in
 * {@code runbook.md}.
 */
@NullMarked
package nl.goedgesprek.watch;

import org.jspecify.annotations.NullMarked;
