package nl.goedgesprek.access;

/** Where somebody can try to come in by guessing, and how often before he is slowed down. */
public enum Door {
    PASSWORD(10),
    /** Of an authenticator app, or instead of it; whoever stands here knows the password. */
    CODE(5),
    /** Asking for a link, which fills somebody's mailbox. */
    RESET(3);

    private final int free;

    Door(int free) {
        this.free = free;
    }

    int free() {
        return free;
    }
}
