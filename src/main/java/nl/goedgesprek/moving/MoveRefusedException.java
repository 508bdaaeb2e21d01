package nl.goedgesprek.moving;

/** The practice cannot be moved, for a reason that the operator can mend; both databases are as they were. */
final class MoveRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** @param key of the line in {@code launcher.properties} that says why */
    MoveRefusedException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
