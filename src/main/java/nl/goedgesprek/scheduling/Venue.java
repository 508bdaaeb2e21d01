package nl.goedgesprek.scheduling;

import org.jspecify.annotations.Nullable;

/** Where a conversation is held. */
public enum Venue {
    /** The coach travels to the client's place. */
    AT_CLIENT,
    /** The client comes to the coach's base. */
    AT_PRACTICE,
    /** By video or phone: at no place. */
    REMOTE;

    /**
     * Where that is: one of these two, or nowhere.
     *
     * @param client where the client is; none when nobody goes there
     */
    public <P> @Nullable P where(@Nullable P client, P base) {
        return switch (this) {
            case AT_CLIENT -> client;
            case AT_PRACTICE -> base;
            case REMOTE -> null;
        };
    }
}
