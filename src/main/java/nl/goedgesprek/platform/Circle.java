package nl.goedgesprek.platform;

import java.util.EnumSet;
import java.util.Set;

/** Those for whom something of ours is. */
public enum Circle {
    /** Whose the practice is. */
    OWNER(EnumSet.of(Actor.OWNER)),
    /** Whoever leads conversations here. */
    COACHES(EnumSet.of(Actor.OWNER, Actor.COACH)),
    /** Whoever logged in. */
    DESK(EnumSet.of(Actor.OWNER, Actor.COACH, Actor.ASSISTANT)),
    /** Whoever comes without logging in: what he may see, he shows by a code, or everybody may see it. */
    VISITORS(EnumSet.of(Actor.VISITOR)),
    /** What the product does by itself. */
    PRODUCT(EnumSet.of(Actor.PRODUCT)),
    /** Nobody who comes from outside: only what was let in already, on its way. */
    SERVICES(EnumSet.noneOf(Actor.class));

    private final Set<Actor> members;

    Circle(Set<Actor> members) {
        this.members = members;
    }

    public boolean holds(Actor actor) {
        return members.contains(actor);
    }
}
