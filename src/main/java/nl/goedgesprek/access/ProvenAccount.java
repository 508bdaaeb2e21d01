package nl.goedgesprek.access;

import jakarta.security.enterprise.credential.Credential;

/**
 * What Jakarta Security is shown at login: that somebody proved to be whose account this is, by whatever the account
 * asks for. Only this product makes one; nothing that comes from outside becomes one.
 *
 * @param device on which he logs in
 * @param way by what he proved it, the last of what was asked
 */
public record ProvenAccount(Account account, Device device, Way way) implements Credential {

    @Override
    public void clear() {
        // Holds nothing that is secret.
    }

    @Override
    public boolean isCleared() {
        return false;
    }

    @Override
    public boolean isValid() {
        return !account.isEnded();
    }
}
