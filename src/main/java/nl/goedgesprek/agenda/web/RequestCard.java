package nl.goedgesprek.agenda.web;

import java.util.List;
import nl.goedgesprek.clients.Namesake;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits, as a card on the page of requests.
 *
 * @param name as the agenda has it
 * @param who the person, with his role
 * @param kind of conversation
 * @param place where the client is, or none
 * @param since when he asked, in words
 * @param quote the first thing that he wrote, or none
 * @param words what the coach said with his proposal, or none
 * @param same somebody whom the coach knows at the same address, or none
 * @param namesake an organisation that has the same name as his, or none
 * @param moments the one that he asked for, or those that he proposed; or the one that the coach proposed
 */
public record RequestCard(
        long id,
        String name,
        String who,
        String kind,
        @Nullable String place,
        String since,
        @Nullable String quote,
        @Nullable String words,
        SamePerson.@Nullable Known same,
        @Nullable Namesake namesake,
        List<Outlook> moments) {}
