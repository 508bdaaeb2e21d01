package nl.goedgesprek.practice;

/**
 * As what a kind of conversation stands in the log of coaching hours.
 *
 * @param paid whether somebody pays for it; of no account when it is no coaching
 */
public record CoachingTerms(CoachingForm form, boolean paid) {

    /** Not at all, as long as the coach has not said otherwise. */
    public static final CoachingTerms NO_COACHING = new CoachingTerms(CoachingForm.NONE, false);
}
