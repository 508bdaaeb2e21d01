package nl.goedgesprek.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Tells Jakarta Security who has an account; everybody who has one is a coach. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private AccountService accounts;

    /** Found by the interface by its parameter's type. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return accounts.authenticate(new Credentials(credential.getCaller(), credential.getPasswordAsString()))
                .map(account -> new CredentialValidationResult(account.getEmail(), Set.of(AccountService.COACH)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
