/**
 * The pages on which a visitor books: five small steps at {@code /} and what he sees afterwards at
 * {@code /afspraak/<code>}. There is no session and no view state: what was chosen is in the draft whose key stands in
 * the address, every button says by name and value what it means, and every POST ends in a redirect. So back, reload, a
 * second tab and a form left open for hours all work. What a step means is decided in {@code booking}; here it is
 * only read from requests and said in words. Start reading in {@code BookPage}.
 */
@NullMarked
package nl.goedgesprek.booking.web;

import org.jspecify.annotations.NullMarked;
