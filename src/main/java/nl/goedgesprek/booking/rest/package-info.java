/**
 * The visitor's booking for machines, {@code /api/v1}: which conversations there are, which moments are free, booking
 * and looking back. It translates between JSON and {@code booking}; no rule is decided here, and no field of a body
 * says who owns something, what its status is or whose agenda it is in. Records named {@code …View} are what is
 * answered. Start reading in {@code BookingsResource}.
 */
@NullMarked
package nl.goedgesprek.booking.rest;

import org.jspecify.annotations.NullMarked;
