package nl.goedgesprek.intake;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import nl.goedgesprek.platform.BilingualText;

/** One of the answers that a question offers. */
@Embeddable
public class QuestionOption {

    @Column(name = "option_key")
    private String key;

    @Embedded
    @AttributeOverride(name = "nl", column = @Column(name = "label_nl"))
    @AttributeOverride(name = "en", column = @Column(name = "label_en"))
    private BilingualText label;

    public QuestionOption(String key, BilingualText label) {
        this.key = key;
        this.label = label;
    }

    @SuppressWarnings("NullAway.Init")
    protected QuestionOption() {}

    public String getKey() {
        return key;
    }

    public BilingualText label() {
        return label;
    }
}
