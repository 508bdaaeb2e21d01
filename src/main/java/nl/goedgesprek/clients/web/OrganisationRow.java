package nl.goedgesprek.clients.web;

/**
 * An organisation in a list.
 *
 * @param people how many are of it
 * @param city where the coach came last, or will come; empty when he never does
 * @param conversations how many there were with any of them; empty when there was none
 * @param last the date of the last conversation with any of them; empty when there was none
 * @param next the date of the next
 */
public record OrganisationRow(
        long id, String name, String people, String city, String conversations, String last, String next) {}
