package nl.goedgesprek.notices.web;

import org.jspecify.annotations.Nullable;

/**
 * A mail as the coach sees it in the list.
 *
 * @param kind what it is about, in words
 * @param about with whom and when, or the day
 * @param link to the appointment; null when it is about a day
 * @param style how its state looks
 * @param when it was sent, or is tried next
 * @param error why it did not go out, in words; null unless that is of interest
 * @param detail what the mail server said; null when it said nothing
 * @param again what the button says that sends it again; null when it cannot be
 */
public record OutgoingLine(
        long id,
        String to,
        String kind,
        String about,
        @Nullable String link,
        String state,
        String style,
        String when,
        @Nullable String error,
        @Nullable String detail,
        @Nullable String again) {}
