package nl.goedgesprek.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach the product, for every link that leaves it. Never taken from a request, which anybody can write. */
@ApplicationScoped
public class BaseUrl {

    @Inject
    @ConfigProperty(name = "goedgesprek.base.url")
    private Optional<String> setting;

    @Inject
    @ConfigProperty(name = "goedgesprek.http.port", defaultValue = "8080")
    private int port;

    /** An absolute address for a path that begins with a slash. */
    public String of(String path) {
        return setting.orElse("http://localhost:" + port).replaceAll("/+$", "") + path;
    }

    /** Whether nobody reaches it but over TLS. */
    public boolean isSecure() {
        return of("").startsWith("https://");
    }
}
