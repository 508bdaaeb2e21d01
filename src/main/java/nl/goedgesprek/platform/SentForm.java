package nl.goedgesprek.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A form that was sent and made something. */
@Entity
@Table(name = "sent_form")
public class SentForm {

    @Id
    @Column(name = "form_key")
    private String key;

    private String answer;

    @Column(name = "sent_at_ms")
    private Instant sentAt;

    SentForm(String key, Instant sentAt) {
        this.key = key;
        this.answer = "";
        this.sentAt = sentAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected SentForm() {}

    /** Made something, of which this is the number or the place. */
    void made(String what) {
        answer = what;
    }

    String answer() {
        return answer;
    }
}
