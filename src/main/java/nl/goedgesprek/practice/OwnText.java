package nl.goedgesprek.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.goedgesprek.platform.Language;

/** A text that visitors read in the coach's own words. It changes with the practice, under its version. */
@Entity
@Table(name = "own_text")
public class OwnText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "practice_id")
    private long practiceId;

    @Column(name = "text_key")
    private String key;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String words;

    OwnText(Words.Slot slot, String words) {
        this.practiceId = Practice.ONLY;
        this.key = slot.key();
        this.language = slot.language();
        this.words = words;
    }

    @SuppressWarnings("NullAway.Init")
    protected OwnText() {}

    Words.Slot slot() {
        return new Words.Slot(key, language);
    }

    String words() {
        return words;
    }

    void say(String other) {
        words = other;
    }
}
