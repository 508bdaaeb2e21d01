package nl.goedgesprek.agenda.web;

import org.jspecify.annotations.Nullable;

/**
 * A conversation as a card on the page of a day.
 *
 * @param drive how he gets there, or none
 * @param kind and where
 * @param quote the first thing that the client wrote, or none
 * @param note what to know about the door, or none
 * @param delay how much later he said he would be, in words, or none
 * @param map an address that shows the way, or none
 * @param phone in E.164, or none
 * @param style how it looks: {@code visit}, {@code video}, {@code requested}
 */
public record StopCard(
        long id,
        @Nullable DriveLine drive,
        String times,
        String name,
        String kind,
        @Nullable String quote,
        @Nullable String note,
        @Nullable String delay,
        @Nullable String map,
        @Nullable String phone,
        String style) {}
