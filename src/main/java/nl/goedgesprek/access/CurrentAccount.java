package nl.goedgesprek.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The account of who logged in, for as long as one request to the coach's pages lasts. Whoever lets him in says so. */
@RequestScoped
public class CurrentAccount {

    private @Nullable Account account;

    public void enter(Account entering) {
        account = entering;
    }

    /** Empty when nobody logged in. */
    public Optional<Account> find() {
        return Optional.ofNullable(account);
    }

    /** @throws IllegalStateException when nobody logged in */
    public Account get() {
        if (account == null) {
            throw new IllegalStateException("nobody is logged in");
        }
        return account;
    }

    /** @throws IllegalStateException when the practice is not his */
    void requireOwner() {
        if (!get().isOwner()) {
            throw new IllegalStateException("the practice is not of account " + get().getId());
        }
    }
}
