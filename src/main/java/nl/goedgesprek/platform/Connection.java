package nl.goedgesprek.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From which address a request comes, for limits. That is the other end of the connection, unless a setting says that
 * a proxy stands there: then it is for whom that one says it speaks.
 */
@ApplicationScoped
public class Connection {

    @Inject
    @ConfigProperty(name = "goedgesprek.trusted.proxies")
    private Optional<String> setting;

    /** The container gives a proxy, which stands for whichever request the thread is busy with. */
    @Inject
    private HttpServletRequest request;

    private Proxies proxies = new Proxies(List.of());

    @PostConstruct
    void begin() {
        proxies = new Proxies(
                written().flatMap(text -> Network.parse(text).stream()).toList());
    }

    /** The same text for the same caller; of an IPv6 address only what a household has in common. */
    public String caller() {
        return proxies.caller(request.getRemoteAddr(), claimed());
    }

    /** Whether it comes from elsewhere in the world, and so from one household and not from all visitors at once. */
    public boolean isWorldwide() {
        return proxies.isWorldwide(request.getRemoteAddr(), claimed());
    }

    /** Whether a proxy of which a setting tells sent this request; what it says of the request is believed. */
    boolean isKnownProxy(HttpServletRequest sent) {
        return proxies.isTrusted(sent.getRemoteAddr());
    }

    /** What in the setting is no address and no network. */
    List<String> unreadable() {
        return written().filter(text -> Network.parse(text).isEmpty()).toList();
    }

    private Stream<String> written() {
        return Stream.of(setting.orElse("").split("[\\s,]+")).filter(text -> !text.isEmpty());
    }

    private List<String> claimed() {
        List<String> all = new ArrayList<>();
        Collections.list(request.getHeaders("X-Forwarded-For"))
                .forEach(header ->
                        Stream.of(header.split(",", -1)).map(String::strip).forEach(all::add));
        return all;
    }
}
