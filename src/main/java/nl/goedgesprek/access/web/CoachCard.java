package nl.goedgesprek.access.web;

/**
 * A coach in the list of the practice.
 *
 * @param page the address at which visitors find him
 * @param account how he comes in, or why he does not yet
 * @param own whether it is he who looks
 * @param bookable whether visitors can book him
 * @param open whether he can come in: he has an account that was not ended
 * @param known whether he has an account, ended or not
 * @param owner whether the practice is his
 * @param link the link that was made just now; empty when none was
 */
public record CoachCard(
        long id,
        String name,
        String page,
        String account,
        boolean own,
        boolean bookable,
        boolean open,
        boolean known,
        boolean owner,
        String link) {}
