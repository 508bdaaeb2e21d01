package nl.goedgesprek.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A text that the practice wrote in both languages, such as the title of a conversation. */
@Embeddable
public class BilingualText implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private String nl;

    @Column(nullable = false)
    private String en;

    public BilingualText(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @SuppressWarnings("NullAway.Init")
    protected BilingualText() {}

    public String in(Language language) {
        return language == Language.EN ? en : nl;
    }
}
