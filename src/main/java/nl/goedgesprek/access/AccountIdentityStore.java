package nl.goedgesprek.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Tells Jakarta Security who has an account; everybody who has one is a coach. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private LoginSessionService sessions;

    /** Found by the interface by its parameter's type. */
    public CredentialValidationResult validate(ProvenAccount proven) {
        if (!proven.isValid()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        long session = sessions.begin(proven.account(), proven.device(), proven.way());
        return new CredentialValidationResult(String.valueOf(session), Set.of(AccountService.COACH));
    }
}
