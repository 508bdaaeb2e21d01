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

/**
 * The process's entrance: the folder of the distribution, and perhaps a command with what it needs; everything else comes
 * from the environment.
 */
public final class Launch {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("nl.goedgesprek.launcher.launcher", Locale.getDefault());

    private Launch() {}

    /** Leaves with status 1, and one line that says why, when the product cannot start. */
    public static void main(String[] arguments) {
        PrintStream console = System.out;
        PrintStream errors = System.err;
        try {
            Map<String, String> environment = Map.copyOf(System.getenv());
            Settings settings = Settings.of(environment);
            if (arguments.length > 1) {
                obey(arguments, settings, console);
                return;
            }
            settings.requireShared(environment);
            Preflight.check(settings);
            console.println(text("starting", settings.data()));
            System.setProperty(LogLines.FORMAT, settings.logFormat());
            logTo(settings.logFolder(), settings.log());
            StopLimit.set();
            TrustedAuthorities.set();
            Path home = Path.of(arguments[0]);
            if (settings.isOnServer()) {
                DatabaseServer server = new DatabaseServer(Application.of(home), settings);
                server.await(why -> console.println(text("postgresql.awaited", why)));
                server.checkBeginning();
            }
            boolean ready = new Server(home, settings).start();
            console.println(text(ready ? "ready" : "unready", settings.address()));
        } catch (LaunchException refused) {
            errors.println(text(refused.key(), refused.arguments()));
            System.exit(1);
        }
    }

    /** Does something else than to start the product. */
    private static void obey(String[] arguments, Settings settings, PrintStream console) throws LaunchException {
        Application application = Application.of(Path.of(arguments[0]));
        String more = arguments.length > 2 ? arguments[2] : "";
        switch (arguments[1]) {
            case AuditCheck.NAME ->
                console.println(text("audit.whole", new AuditCheck(application, settings).run(more)));
            case OwnerLink.NAME -> console.println(text("owner.link", new OwnerLink(application, settings).run()));
            case Copies.BACKUP -> console.println(new Copies(application, settings).make());
            case Copies.RESTORE -> {
                Copies copies = new Copies(application, settings);
                console.println(more.isEmpty() ? copies.list() : copies.restore(more));
            }
            case PracticeMove.NAME -> {
                boolean moved =
                        new PracticeMove(application, settings).run((key, what) -> console.println(text(key, what)));
                System.exit(moved ? 0 : 1);
            }
            default -> throw new LaunchException("command", arguments[1]);
        }
    }

    /** What the server has to say goes to a file; the console is for people. */
    private static void logTo(Path folder, Path file) throws LaunchException {
        try {
            Files.createDirectories(folder);
            PrintStream log = new PrintStream(new LogFile(file), true, StandardCharsets.UTF_8);
            System.setOut(log);
            System.setErr(log);
        } catch (IOException unwritable) {
            throw new LaunchException("data", folder);
        }
    }

    static String text(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }
}
