package nl.goedgesprek.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import nl.goedgesprek.platform.Acting;
import nl.goedgesprek.platform.Circle;
import org.jspecify.annotations.Nullable;

/**
 * The coach who sits at the desk: who logged in, for as long as one request to his pages lasts. Whoever lets him in says
 * so. Elsewhere, as where a visitor comes with a code or time passes, nobody sits there.
 */
@RequestScoped
public class CurrentCoach {

    @Inject
    private PracticeService practice;

    private @Nullable Long id;
    private @Nullable Coach coach;
    private boolean owner;

    /** @param owner whether the practice is his */
    public void enter(long coachId, boolean owner) {
        this.id = coachId;
        this.coach = null;
        this.owner = owner;
    }

    /**
     * As he was when this was asked for the first time. Who changes him asks his repository.
     *
     * @throws IllegalStateException when nobody sits at the desk
     */
    public Coach get() {
        if (coach == null) {
            coach = practice.coach(Objects.requireNonNullElse(id, 0L))
                    .orElseThrow(() -> new IllegalStateException("nobody sits at the desk"));
        }
        return coach;
    }

    public boolean is(Coach other) {
        return id != null && id == other.getId();
    }

    /** Whether what is this coach's is hidden from who sits at the desk, as if it were not there. */
    public boolean isKeptFrom(Coach other) {
        return isKeptFrom(other.getId());
    }

    /**
     * The same of the coach with this number. A visitor has shown by a code what is his before this is asked, and the
     * product goes through all coaches; of anybody else must be known whose desk he sits at.
     */
    public boolean isKeptFrom(long coachId) {
        return id == null ? Acting.isOf(Circle.DESK) : id != coachId;
    }

    /**
     * The number of the coach whose own things alone are told to who sits at the desk, for what asks the database about many
     * at once; empty where {@link #isKeptFrom(long)} keeps nobody's, and a number of nobody where it keeps everybody's.
     */
    public Optional<Long> only() {
        return Optional.ofNullable(id).or(() -> Acting.isOf(Circle.DESK) ? Optional.of(0L) : Optional.empty());
    }

    /** @throws IllegalArgumentException when what is this coach's is hidden from who sits at the desk */
    public void requireOwn(Coach other) {
        if (isKeptFrom(other)) {
            throw new IllegalArgumentException("nothing of coach " + other.getId() + " for coach " + id);
        }
    }

    /** Whether the practice is his. */
    public boolean isOwner() {
        return owner;
    }

    /** @throws IllegalStateException when the practice is not his */
    void requireOwner() {
        if (!owner) {
            throw new IllegalStateException("the practice is not of coach " + id);
        }
    }
}
