package nl.goedgesprek.platform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on this thread, from where it is said until it is closed. Where nothing was said nobody acts, and no service
 * answers. A thread knows it and no request does, since timers have no request.
 */
public final class Acting implements AutoCloseable {

    private static final ThreadLocal<@Nullable Acting> NOW = new ThreadLocal<>();

    private final @Nullable Acting before = NOW.get();
    private final @Nullable Actor actor;
    private final boolean admitted;

    private Acting(@Nullable Actor actor, boolean admitted) {
        this.actor = actor;
        this.admitted = admitted;
        NOW.set(this);
    }

    /** Said by whoever lets somebody in: it is the one thing that is taken on trust. */
    public static Acting as(Actor actor) {
        return new Acting(actor, false);
    }

    /** The same one, of whom a service has found that he may do what he does. */
    static Acting admitted() {
        return new Acting(actor().orElse(null), true);
    }

    /** Empty when nobody said who acts. */
    public static Optional<Actor> actor() {
        return Optional.ofNullable(NOW.get()).map(now -> now.actor);
    }

    /** Whether somebody acts who belongs to this circle. */
    public static boolean isOf(Circle circle) {
        return actor().filter(circle::holds).isPresent();
    }

    /** Whether somebody acts who may know nothing that was said in confidence. */
    public static boolean isAssistant() {
        return actor().filter(Actor.ASSISTANT::equals).isPresent();
    }

    /** Whether a service that was allowed to be called is at work. */
    static boolean isAdmitted() {
        Acting now = NOW.get();
        return now != null && now.admitted;
    }

    @Override
    public void close() {
        if (before == null) {
            NOW.remove();
        } else {
            NOW.set(before);
        }
    }
}
