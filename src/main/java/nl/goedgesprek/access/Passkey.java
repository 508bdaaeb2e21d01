package nl.goedgesprek.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import nl.goedgesprek.platform.SecretCode;
import org.jspecify.annotations.Nullable;

/** The public half of a key that lies in somebody's phone, computer or password manager; it opens nothing by itself. */
@Entity
@Table(name = "passkey")
public class Passkey {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "credential_hash")
    private String credentialHash;

    private String credential;

    @Column(name = "sign_count")
    private long signCount;

    private String browser;

    @Column(name = "device")
    private String system;

    @Column(name = "created_at_ms")
    private Instant createdAt;

    @Column(name = "used_at_ms")
    private @Nullable Instant usedAt;

    @Version
    private int version;

    Passkey(long accountId, PublicHalf half, Device device, Instant now) {
        this.accountId = accountId;
        this.credentialHash = hash(half.id());
        this.credential = Base64.getEncoder().encodeToString(half.data());
        this.signCount = half.count();
        this.browser = device.browser();
        this.system = device.system();
        this.createdAt = now;
    }

    /**
     * What an authenticator tells of a key.
     *
     * @param id by which it calls the key
     * @param data attested credential data, as the standard writes it
     * @param count how often the key was used
     */
    record PublicHalf(byte[] id, byte[] data, long count) {}

    @SuppressWarnings("NullAway.Init")
    protected Passkey() {}

    /** Identifiers are up to a kilobyte long; their hash fits an index. */
    static String hash(byte[] credentialId) {
        return new SecretCode(Base64.getEncoder().encodeToString(credentialId)).hash();
    }

    void used(long count, Instant now) {
        signCount = count;
        usedAt = now;
    }

    long accountId() {
        return accountId;
    }

    byte[] data() {
        return Base64.getDecoder().decode(credential);
    }

    long signCount() {
        return signCount;
    }

    public long getId() {
        return id;
    }

    /** On what it was made. */
    public Device device() {
        return new Device(browser, system);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Empty as long as nobody logged in with it. */
    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }
}
