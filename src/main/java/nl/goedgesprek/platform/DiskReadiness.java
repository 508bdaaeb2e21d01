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

/** Says whether there is room on the disk with the data for whoever comes to leave something there. */
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
        return word.say(state());
    }

    private String state() {
        try {
            return Files.getFileStore(Path.of(data)).getUsableSpace() < LEAST ? "full" : HealthWord.GOOD;
        } catch (IOException gone) {
            return "gone";
        }
    }
}
