package nl.goedgesprek.agenda.web;

import org.jspecify.annotations.Nullable;

/**
 * A conversation as a card on the page of a day.
 *
 * @param home how he drove home before it, or none
 * @param drive how he gets there, or none
 * @param who who waits there and his role, when the name is another; or none
 * @param what which conversation of his programme it is, or which kind of conversation
 * @param place how they meet, and where
 * @param quote the first thing that the client wrote, or none
 * @param note what to know about the door, or none
 * @param delay how much later he said he would be, in words, or none
 * @param map an address that shows the way, or none
 * @param phone in E.164, or none
 * @param clash what in another calendar of his is in its way, in words, or none
 * @param style how it looks: {@code visit}, {@code video}, {@code requested}
 */
public record StopCard(
        long id,
        @Nullable DriveLine home,
        @Nullable DriveLine drive,
        String times,
        String name,
        @Nullable String who,
        String what,
        String place,
        @Nullable String quote,
        @Nullable String note,
        @Nullable String delay,
        @Nullable String map,
        @Nullable String phone,
        @Nullable String clash,
        String style) {}
