package nl.goedgesprek.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Somebody is logged in on a device, with an account as it was then: any change of the account ends it, on whatever
 * machine the session itself stands.
 */
@Entity
@Table(name = "login_session")
public class LoginSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_version")
    private int accountVersion;

    private String browser;

    @Column(name = "device")
    private String system;

    @Column(name = "began_at_ms")
    private Instant beganAt;

    @Column(name = "seen_at_ms")
    private Instant seenAt;

    LoginSession(Account account, Device device, Instant now) {
        this.accountId = account.getId();
        this.accountVersion = account.version();
        this.browser = device.browser();
        this.system = device.system();
        this.beganAt = now;
        this.seenAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected LoginSession() {}

    void see(Instant now) {
        seenAt = now;
    }

    boolean isOf(Account account) {
        return accountId == account.getId() && accountVersion == account.version();
    }

    long accountId() {
        return accountId;
    }

    public long getId() {
        return id;
    }

    public Device device() {
        return new Device(browser, system);
    }

    public Instant beganAt() {
        return beganAt;
    }

    /** To the minute. */
    public Instant seenAt() {
        return seenAt;
    }
}
