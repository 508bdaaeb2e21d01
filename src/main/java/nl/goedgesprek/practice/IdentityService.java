package nl.goedgesprek.practice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes who the practice is for its visitors: its names, its base, its colours and its mark. */
@Stateless
public class IdentityService {

    @Inject
    private PracticeRepository repository;

    /**
     * Shows the practice and its first coach as these from now on. What was agreed at the old base is driven from the new.
     *
     * @param mark the new mark; null leaves it as it is
     * @param version of the practice that the coach saw when he decided
     * @throws SettingsChangedException when it was changed meanwhile
     */
    public void present(Identity identity, @Nullable LogoPicture mark, int version) {
        Practice practice = repository.lockedPractice();
        if (practice.version() != version) {
            throw new SettingsChangedException();
        }
        practice.present(identity);
        repository.lockedCoach(repository.coaches().get(0).getId()).present(identity);
        if (mark != null) {
            repository.logo().ifPresentOrElse(logo -> logo.show(mark), () -> repository.add(new Logo(mark)));
        }
    }

    public Optional<Logo> logo() {
        return repository.logo();
    }

    /** Shows the product's own mark again. */
    public void removeLogo() {
        repository.lockedPractice();
        repository.logo().ifPresent(repository::remove);
    }
}
