package nl.goedgesprek.access;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.goedgesprek.sealing.ConfidentialText;
import org.jspecify.annotations.Nullable;

/** The app that shows somebody a code, which he types after his password. It is asked for once he showed that it works. */
@Entity
@Table(name = "authenticator")
class Authenticator {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Convert(converter = ConfidentialText.class)
    private String secret;

    @Column(name = "confirmed_at_ms")
    private @Nullable Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    Authenticator(long accountId, OneTimeCodes codes) {
        this.accountId = accountId;
        this.secret = codes.secret();
    }

    @SuppressWarnings("NullAway.Init")
    protected Authenticator() {}

    void confirm(Instant now) {
        confirmedAt = now;
    }

    boolean isOn() {
        return confirmedAt != null;
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    OneTimeCodes codes() {
        return new OneTimeCodes(secret);
    }
}
