package nl.goedgesprek.coaching.web;

/**
 * A programme in a list.
 *
 * @param where the organisation of its client; empty when that is not known
 * @param sponsor who has it paid for; empty when that is nobody else
 * @param held how many conversations took place of how many
 * @param planned how many more have a moment; empty when none has
 * @param next the date of the next; empty when there is none
 * @param ended in words that it is over; empty as long as it goes on
 */
public record ProgrammeRow(
        long id,
        String client,
        String where,
        String sponsor,
        String held,
        String planned,
        String next,
        String start,
        String ended) {}
