/**
 * The pages of login and of the first account, what is printed about it at the start, and the guard of
 * {@code /admin}. Start reading in {@code CoachGate}.
 */
@NullMarked
package nl.goedgesprek.access.web;

import org.jspecify.annotations.NullMarked;
