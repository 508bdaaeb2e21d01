package nl.goedgesprek.intake;

/**
 * One of the answers that a question of a draft offers. Its key stays the same whatever its label becomes.
 *
 * @param removed whether the coach took it out; until the questionnaire is published he can put it back
 */
public record DraftOption(String key, DraftText label, boolean removed) {

    /** One that still has to be written. */
    public static DraftOption blank() {
        return new DraftOption(FreshKey.next(), DraftText.NONE, false);
    }

    static DraftOption of(QuestionOption option) {
        return new DraftOption(option.getKey(), DraftText.of(option.label()), false);
    }

    /** The same, taken out or put back. */
    public DraftOption removed(boolean out) {
        return new DraftOption(key, label, out);
    }

    QuestionOption offered() {
        return new QuestionOption(key, label.shown());
    }
}
