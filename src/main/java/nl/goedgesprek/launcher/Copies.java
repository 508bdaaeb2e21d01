package nl.goedgesprek.launcher;

import java.util.Arrays;

/**
 * Makes a copy of the embedded database, or puts one back, while the product does not run. The work itself is the
 * application's; what it answers is the key of a sentence, and what belongs in it.
 */
record Copies(Application application, Settings settings) {

    static final String BACKUP = "backup";
    static final String RESTORE = "restore";

    private static final String COMMAND = "nl.goedgesprek.backup.BackupCommand";
    private static final String SUCCESS = "done";

    /** @throws LaunchException when there is no new copy */
    String make() throws LaunchException {
        return told(call("make", data(), folder(), System.currentTimeMillis()));
    }

    /** The names of all copies in the folder, the newest first, a line each. */
    String list() throws LaunchException {
        String[] names = call("list", folder());
        if (names.length == 0) {
            throw new LaunchException("restore.empty", folder());
        }
        return Launch.text("restore.choose", folder(), String.join("\n", names));
    }

    /**
     * Puts one back.
     *
     * @param wanted its name in the folder, or a path
     * @throws LaunchException when nothing was put back, and all is as it was
     */
    String restore(String wanted) throws LaunchException {
        return told(call(RESTORE, wanted, data(), folder(), System.currentTimeMillis()));
    }

    private String[] call(String method, Object... arguments) throws LaunchException {
        if (!settings.database().equals("derby")) {
            throw new LaunchException("backup.server");
        }
        return (String[]) application.ask(COMMAND, method, "backup.failed", arguments);
    }

    private static String told(String[] answer) throws LaunchException {
        Object[] rest = Arrays.copyOfRange(answer, 1, answer.length, Object[].class);
        if (!answer[0].endsWith(SUCCESS)) {
            throw new LaunchException(answer[0], rest);
        }
        return Launch.text(answer[0], rest);
    }

    private String data() {
        return settings.data().toString();
    }

    private String folder() {
        return settings.backups().toString();
    }
}
