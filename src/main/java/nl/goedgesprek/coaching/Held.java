package nl.goedgesprek.coaching;

/**
 * Says which conversations were held, for whoever asks the database: those that were agreed and are over, unless the
 * coach said that they did not take place. {@link Session#standingAt} says the same of one. The conditions are about an
 * appointment {@code a} and have the parameters {@code status}, which is {@code CONFIRMED}, and {@code now}.
 */
public final class Held {

    /** It was agreed and is over, whether anybody came or not. */
    public static final String OVER = " a.status = :status and a.end < :now ";

    /** The coach said that it did not take place. */
    public static final String ABSENT =
            " exists (select s from Session s where s.appointment = a and s.absence is not null) ";

    /** He did not say so. */
    public static final String TOOK_PLACE = " not" + ABSENT;

    private Held() {}
}
