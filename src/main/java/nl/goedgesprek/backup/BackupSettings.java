package nl.goedgesprek.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.goedgesprek.platform.StartRefusedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the settings say about copies. */
@ApplicationScoped
class BackupSettings {

    private static final String OFF = "off";
    private static final int LAST_HOUR = 23;

    @Inject
    @ConfigProperty(name = "goedgesprek.data", defaultValue = "data")
    private String data;

    @Inject
    @ConfigProperty(name = "goedgesprek.backup.dir")
    private Optional<String> folder;

    @Inject
    @ConfigProperty(name = "goedgesprek.backup.hour", defaultValue = "3")
    private String hour;

    @Inject
    @ConfigProperty(name = "goedgesprek.backup.days", defaultValue = "14")
    private String days;

    /** @throws StartRefusedException when the hour is none or no day is left */
    void check() {
        if (!isWithin(hour, 0, LAST_HOUR) || !isWithin(days, 1, Integer.MAX_VALUE)) {
            throw StartRefusedException.because("console.backup");
        }
    }

    private static boolean isWithin(String number, int least, int most) {
        return number.matches("\\d{1,6}") && Integer.parseInt(number) >= least && Integer.parseInt(number) <= most;
    }

    boolean isOff() {
        return folder.filter(OFF::equals).isPresent();
    }

    /**
     * Beside the data unless a setting says otherwise: whoever copies or throws away the one still has the other. Derby takes
     * a path that begins as its home does for one within, so the name begins otherwise.
     */
    BackupFolder folder() {
        return folder.map(named ->
                        new BackupFolder(Path.of(named).toAbsolutePath().normalize()))
                .orElseGet(this::usual);
    }

    private BackupFolder usual() {
        Path beside = data();
        return new BackupFolder(beside.resolveSibling("backup-" + beside.getFileName()));
    }

    Path database() {
        return data().resolve(Backup.DATABASE);
    }

    /** @param server whether the database is a server's, of which the product makes no copies */
    LeftBehind leftBehind(boolean server) {
        return isOff() ? LeftBehind.databases(data()) : LeftBehind.of(data(), usual(), folder(), server);
    }

    private Path data() {
        return Path.of(data).toAbsolutePath().normalize();
    }

    /** The last moment before this one at which a copy was to be made. */
    ZonedDateTime lastDue(ZonedDateTime now) {
        ZonedDateTime today = now.toLocalDate().atTime(getHour(), 0).atZone(now.getZone());
        return today.isAfter(now)
                ? now.toLocalDate().minusDays(1).atTime(getHour(), 0).atZone(now.getZone())
                : today;
    }

    /** Of the day, in the zone of the practice. */
    int getHour() {
        return Integer.parseInt(hour);
    }

    /** How long a copy is kept. */
    int getDays() {
        return Integer.parseInt(days);
    }
}
