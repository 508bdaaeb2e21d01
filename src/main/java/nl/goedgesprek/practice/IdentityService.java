package nl.goedgesprek.practice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import org.jspecify.annotations.Nullable;

/** Changes who the practice is for its visitors: its names, its base, its zone, its colours and its mark. */
@Stateless
public class IdentityService {

    @Inject
    private PracticeRepository repository;

    @Inject
    private CurrentCoach currentCoach;

    /**
     * Shows the practice and the coach who decides as these from now on. What is agreed is driven from the new base; what
     * was driven before a date was driven from where the base was then.
     *
     * @param since the first day on which he leaves from this base; of no account when it stays the same door
     * @param mark the new mark; null leaves it as it is
     * @param version of the practice that the coach saw when he decided
     * @throws SettingsChangedException when it was changed meanwhile
     */
    @Allowed(Circle.OWNER)
    public void present(Identity identity, LocalDate since, @Nullable LogoPicture mark, int version) {
        unchanged(version).present(identity);
        presentCoach(identity, since);
        if (mark != null) {
            repository.logo().ifPresentOrElse(logo -> logo.show(mark), () -> repository.add(new Logo(mark)));
        }
    }

    /**
     * The same of the coach alone: what the practice is called, its zone and how it looks stay as they are.
     *
     * @throws SettingsChangedException when that was changed meanwhile
     */
    @Allowed(Circle.COACHES)
    public void presentOwn(Identity identity, LocalDate since, int version) {
        unchanged(version);
        presentCoach(identity, since);
    }

    private Practice unchanged(int version) {
        Practice practice = repository.lockedPractice();
        if (practice.version() != version) {
            throw new SettingsChangedException();
        }
        return practice;
    }

    private void presentCoach(Identity identity, LocalDate since) {
        Coach coach = repository.lockedCoach(currentCoach.get().getId());
        if (!coach.base().isSameDoorAs(identity.base())) {
            remember(coach, since);
        }
        coach.present(identity);
    }

    /** Who moved house, or says later when he did, has lived nowhere else since. */
    private void remember(Coach coach, LocalDate since) {
        Address before = repository.bases(coach).on(since.minusDays(1));
        repository.earlierBases(coach).stream()
                .filter(earlier -> !earlier.until().isBefore(since))
                .forEach(repository::remove);
        repository.flush();
        repository.add(new EarlierBase(coach, since, before));
    }

    @Allowed({Circle.DESK, Circle.VISITORS})
    public Optional<Logo> logo() {
        return repository.logo();
    }

    /** Shows the product's own mark again. */
    @Allowed(Circle.OWNER)
    public void removeLogo() {
        repository.lockedPractice();
        repository.logo().ifPresent(repository::remove);
    }
}
