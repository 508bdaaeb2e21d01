package nl.goedgesprek.intake;

/** One of the answers that a question of a draft offers. Its key stays the same whatever its label becomes. */
public record DraftOption(String key, DraftText label) {

    /** One that still has to be written. */
    public static DraftOption blank() {
        return new DraftOption(FreshKey.next(), DraftText.NONE);
    }

    static DraftOption of(QuestionOption option) {
        return new DraftOption(option.getKey(), DraftText.of(option.label()));
    }

    QuestionOption offered() {
        return new QuestionOption(key, label.shown());
    }
}
