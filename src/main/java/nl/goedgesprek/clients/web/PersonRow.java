package nl.goedgesprek.clients.web;

/**
 * Somebody in a list. What is not known is empty.
 *
 * @param organisation where he works
 * @param organisationId its number; 0 when there is none
 * @param roles what he is for the coach
 * @param city where the coach came last, or will come
 * @param conversations how many there were
 * @param phone in E.164
 * @param last the date of the last conversation
 * @param next the date of the next
 */
public record PersonRow(
        long id,
        String name,
        String jobTitle,
        String organisation,
        long organisationId,
        String roles,
        String city,
        String conversations,
        String email,
        String phone,
        String phoneToRead,
        String last,
        String next) {}
