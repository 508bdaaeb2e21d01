/** Tests of the booking pages. */
@org.jspecify.annotations.NullMarked
package nl.goedgesprek.booking.web;
