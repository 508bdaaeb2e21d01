package nl.goedgesprek.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach the product, for every link that leaves it. Never taken from a request, which anybody can write. */
@ApplicationScoped
public class BaseUrl {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

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

    /** Whether it is tried out: nobody can follow from elsewhere any link that leaves it. */
    public boolean isThisMachine() {
        return isThisMachine(of("/"));
    }

    /** Whether this is an address that leads everybody to his own machine. */
    public static boolean isThisMachine(String address) {
        return THIS_MACHINE.contains(String.valueOf(URI.create(address).getHost()));
    }

    /** Whether nobody reaches it but over TLS. */
    public boolean isSecure() {
        return of("").startsWith("https://");
    }
}
