package nl.goedgesprek.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The process's entrance: one argument, the folder of the distribution; everything else comes from the environment. */
public final class Launch {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("nl.goedgesprek.launcher.launcher", Locale.getDefault());

    private Launch() {}

    /** Leaves with status 1, and one line that says why, when the product cannot start. */
    public static void main(String[] arguments) {
        PrintStream console = System.out;
        PrintStream errors = System.err;
        try {
            Settings settings = Settings.of(Map.copyOf(System.getenv()));
            Preflight.check(settings);
            console.println(text("starting", settings.data()));
            logTo(settings.logFolder(), settings.log());
            new Server(Path.of(arguments[0]), settings).start();
            console.println(text("ready", settings.address()));
        } catch (LaunchException refused) {
            errors.println(text(refused.key(), refused.arguments()));
            System.exit(1);
        }
    }

    /** What the server has to say goes to a file; the console is for people. */
    private static void logTo(Path folder, Path file) throws LaunchException {
        try {
            Files.createDirectories(folder);
            PrintStream log = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
            System.setOut(log);
            System.setErr(log);
        } catch (IOException unwritable) {
            throw new LaunchException("data", folder);
        }
    }

    private static String text(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }
}
