package nl.goedgesprek.access;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.SecretCode;

/**
 * Keys instead of a password: made and used by whatever somebody unlocks his device with. Who has one needs no code
 * besides, for his device asked for a finger, a face or a PIN. From which maker the device is, nobody asks.
 */
@Stateless
@Allowed(Circle.DESK)
public class PasskeyService {

    private static final Logger LOGGER = Logger.getLogger(PasskeyService.class.getName());

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);

    @Inject
    private AccessRepository repository;

    @Inject
    private RelyingParty party;

    @Inject
    private CurrentAccount current;

    @Inject
    private Event<LoginRefused> refusals;

    @Inject
    private Event<AccountChanged> changes;

    @Inject
    private Clock clock;

    /**
     * What the browser of who is logged in is to ask for, to make a key.
     *
     * @param name of the practice
     */
    public String makingOptions(SecretCode challenge, String name) {
        List<byte[]> known = repository.passkeys(current.get().getId()).stream()
                .map(key -> credentials.convert(key.data()).getCredentialId())
                .toList();
        return party.makingOptions(challenge, name, current.get(), known);
    }

    /** What the browser of whoever comes is to ask for, to use a key. */
    @Allowed({Circle.DESK, Circle.VISITORS})
    public String usingOptions(SecretCode challenge) {
        return party.usingOptions(challenge);
    }

    /**
     * Keeps the public half of a key that was made just now.
     *
     * @param challenge to which it must be the answer
     * @return whether it will do
     */
    public boolean add(PasskeyAnswer answer, String challenge, Device device) {
        try {
            RegistrationData data = manager.parseRegistrationResponseJSON(answer.json());
            manager.verify(data, new RegistrationParameters(party.expecting(challenge), null, true, true));
            Passkey key = new Passkey(current.get().getId(), half(data), device, clock.instant());
            boolean isNew = repository.passkey(credentialId(data)).isEmpty();
            if (isNew) {
                repository.add(key);
                tell("PASSKEY_ADDED");
            }
            return isNew;
        } catch (WebAuthnException | IllegalArgumentException refused) {
            LOGGER.log(Level.FINE, "a passkey was not taken", refused);
            return false;
        }
    }

    private Passkey.PublicHalf half(RegistrationData data) {
        AuthenticatorData<?> said =
                Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
        AttestedCredentialData credential = Objects.requireNonNull(said.getAttestedCredentialData());
        return new Passkey.PublicHalf(
                credential.getCredentialId(), credentials.convert(credential), said.getSignCount());
    }

    private byte[] credentialId(RegistrationData data) {
        return half(data).id();
    }

    /**
     * The account of whose key this is; empty when it is nobody's, or not an answer to what was asked.
     *
     * @param challenge to which it must be the answer
     */
    @Allowed({Circle.DESK, Circle.VISITORS})
    public Optional<Account> pass(PasskeyAnswer answer, String challenge) {
        try {
            AuthenticationData data = manager.parseAuthenticationResponseJSON(answer.json());
            return repository.passkey(data.getCredentialId()).flatMap(key -> pass(data, key, challenge));
        } catch (WebAuthnException | IllegalArgumentException refused) {
            LOGGER.log(Level.FINE, "a passkey opened nothing", refused);
            return Optional.empty();
        }
    }

    /** Has it written down that somebody came whose key opened nothing. */
    @Allowed({Circle.DESK, Circle.VISITORS})
    public void refuse() {
        refusals.fire(new LoginRefused(Optional.empty(), Way.PASSKEY));
    }

    private Optional<Account> pass(AuthenticationData data, Passkey key, String challenge) {
        manager.verify(data, new AuthenticationParameters(party.expecting(challenge), record(key), null, true, true));
        Optional<Account> account = repository
                .account(key.accountId())
                .filter(known -> !known.isEnded())
                .filter(known -> Arrays.equals(RelyingParty.handle(known), data.getUserHandle()));
        account.ifPresent(known ->
                key.used(Objects.requireNonNull(data.getAuthenticatorData()).getSignCount(), clock.instant()));
        return account;
    }

    private CredentialRecordImpl record(Passkey key) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                null,
                null,
                key.signCount(),
                credentials.convert(key.data()),
                null,
                null,
                null,
                null);
    }

    /** The keys of who is logged in, the newest first. */
    public List<Passkey> mine() {
        return repository.passkeys(current.get().getId());
    }

    /** Forgets one of his own; nothing happens to anybody else's. */
    public void remove(long id) {
        mine().stream().filter(key -> key.getId() == id).forEach(key -> {
            repository.remove(key);
            tell("PASSKEY_REMOVED");
        });
    }

    private void tell(String change) {
        changes.fire(new AccountChanged(current.get().getId(), change, false));
    }
}
