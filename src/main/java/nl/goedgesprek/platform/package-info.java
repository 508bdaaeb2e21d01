/**
 * Jakarta glue without a word of the domain: the clock, converters, languages and texts, secret codes, reading JSON.
 * Whatever is about coaches, visits or questions does not belong here. The only place that asks the system for the time
 * or the zone. Start reading anywhere; the classes do not know one another.
 */
@NullMarked
package nl.goedgesprek.platform;

import org.jspecify.annotations.NullMarked;
