/** The coach's look at what goes out by mail. Start reading in {@code OutgoingPage}. */
@NullMarked
package nl.goedgesprek.notices.web;

import org.jspecify.annotations.NullMarked;
