package nl.goedgesprek.launcher;

import java.util.function.BiConsumer;

/**
 * Moves the practice from Derby in the data folder to the PostgreSQL of the settings, while the product does not run. The
 * move itself is the application's.
 */
record PracticeMove(Application application, Settings settings) {

    static final String NAME = "move-to-postgresql";

    private static final String MOVE = "nl.goedgesprek.moving.MoveCommand";

    /**
     * Tells what it does as it goes.
     *
     * @param tell gets the keys of lines, and what they need
     * @return whether all of it arrived; if not, the last line told says why
     * @throws LaunchException when it could not even be tried to the end
     */
    boolean run(BiConsumer<String, Object[]> tell) throws LaunchException {
        String url = String.valueOf(settings.connection().get("url"));
        // What follows may be a password.
        tell.accept("move.begins", new Object[] {settings.derby(), url.replaceAll("\\?.*", "")});
        return (Boolean) application.ask(MOVE, "move", "move.broken", settings.derby(), settings.connection(), tell);
    }
}
