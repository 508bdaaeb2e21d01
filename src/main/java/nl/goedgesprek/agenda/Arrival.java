package nl.goedgesprek.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import nl.goedgesprek.sealing.ConfidentialText;
import org.jspecify.annotations.Nullable;

/** How the coach arrives: what he knows about the door, and how much later than agreed he said he would be. */
@Embeddable
public class Arrival {

    /** How long a note may be, in characters. */
    public static final int LONGEST_NOTE = 500;

    @Column(name = "door_note")
    @Convert(converter = ConfidentialText.class)
    private @Nullable String note;

    /** What a node of before V46 noted. Nobody writes it any more. */
    @Column(name = "arrival_note")
    private @Nullable String olderNote;

    @Column(name = "delay_minutes")
    private int delayMinutes;

    @Column(name = "delay_told_at_ms")
    private @Nullable Instant delayToldAt;

    protected Arrival() {}

    /** @param words empty when there is nothing to know, whatever was noted on an earlier visit; null says nothing */
    void note(@Nullable String words) {
        note = words;
        olderNote = null;
    }

    /** @param minutes 0 when he is on time after all */
    void tellDelay(int minutes, Instant now) {
        delayMinutes = minutes;
        delayToldAt = now;
    }

    /** Another moment was agreed, at which he is not late. */
    void forgetDelay() {
        delayMinutes = 0;
        delayToldAt = null;
    }

    /** Where to park, which entrance, whom to ask for; no words when that is nothing, and empty when he has not said. */
    public Optional<String> note() {
        return Optional.ofNullable(olderNote).or(() -> Optional.ofNullable(note));
    }

    /** 0 as long as he is on time. */
    public int delayMinutes() {
        return delayMinutes;
    }

    /** When he last said how late he would be; empty when he never did. */
    public Optional<Instant> delayToldAt() {
        return Optional.ofNullable(delayToldAt);
    }
}
