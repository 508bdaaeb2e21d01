/** Where other calendars read the agenda, and where the coach finds and renews that address. */
@NullMarked
package nl.goedgesprek.calendars.web;

import org.jspecify.annotations.NullMarked;
