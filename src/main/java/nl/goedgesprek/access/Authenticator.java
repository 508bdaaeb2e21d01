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

    /** @param step of the code by which its owner showed that it works, which counts no more */
    Authenticator(BegunStep begun, long step, Instant now) {
        this.accountId = begun.account();
        this.secret = begun.secret();
        this.lastStep = step;
        this.confirmedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Authenticator() {}

    /** An earlier version of the product also kept what nobody confirmed. */
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
