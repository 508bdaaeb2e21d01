package nl.goedgesprek.launcher;

/** The product cannot start, for a reason that the operator can mend. */
final class LaunchException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** @param key of the line in {@code launcher.properties} that says why */
    LaunchException(String key, Object... arguments) {
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
