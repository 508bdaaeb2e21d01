package nl.goedgesprek.access;

import nl.goedgesprek.platform.Actor;

/** What who logs in may do. */
public enum Role {
    /** The practice is his: he lets others in and out, and decides what holds for all. */
    OWNER(Actor.OWNER),
    /** His own agenda, and what the practice shares. */
    COACH(Actor.COACH),
    /** The agenda and the people of one coach, and nothing that was said in confidence. */
    ASSISTANT(Actor.ASSISTANT);

    private final Actor actor;

    Role(Actor actor) {
        this.actor = actor;
    }

    public Actor actor() {
        return actor;
    }
}
