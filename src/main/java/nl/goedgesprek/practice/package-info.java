/**
 * The practice: its coaches, their open hours and days that differ, holidays, and the kinds of conversation with all
 * their terms; how it looks, and in whose words it speaks to visitors. It says when a conversation may be; whether there is time for it is for {@code agenda} to say.
 * No appointment and no client may enter here. Start reading in {@code PracticeService}.
 */
@NullMarked
package nl.goedgesprek.practice;

import org.jspecify.annotations.NullMarked;
