package nl.goedgesprek.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says whether whoever comes can leave something on the disk with the data: there is room, and it can be written. */
@Readiness
@ApplicationScoped
public class DiskReadiness implements HealthCheck {

    /** Bytes; an embedded database begins a new file of its log with a megabyte. */
    private static final long LEAST = 16L * 1024 * 1024;

    private final HealthWord word = new HealthWord("disk");

    @Inject
    @ConfigProperty(name = "goedgesprek.data", defaultValue = "data")
    private String data;

    @Override
    public HealthCheckResponse call() {
        return word.say(state(Path.of(data)));
    }

    static String state(Path data) {
        try {
            return Files.getFileStore(data).getUsableSpace() < LEAST ? "full" : written(data);
        } catch (IOException gone) {
            return "gone";
        }
    }

    /** A disk that fails is often mounted again, to be read only. */
    private static String written(Path data) {
        try {
            Path trial = Files.createTempFile(data, "health", ".check");
            try {
                Files.writeString(trial, HealthWord.GOOD);
            } finally {
                Files.delete(trial);
            }
            return HealthWord.GOOD;
        } catch (IOException unwritable) {
            return "not writable";
        }
    }
}
