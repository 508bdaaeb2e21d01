package nl.goedgesprek.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which other sites may show the visitors' pages in theirs: none, unless a setting names them. */
@ApplicationScoped
public class EmbeddedBy {

    private static final Pattern ORIGIN = Pattern.compile("https?://(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*(:\\d{1,5})?");

    @Inject
    @ConfigProperty(name = "goedgesprek.embedded.by")
    private Optional<String> setting;

    /** As they stand in a policy, each with a space before it. */
    String origins() {
        return sites().map(site -> ' ' + site).reduce("", String::concat);
    }

    /** What in the setting is no site, such as an address of a page; who starts the product mends it. */
    List<String> unreadable() {
        return sites().filter(site -> !ORIGIN.matcher(site).matches()).toList();
    }

    private Stream<String> sites() {
        return Stream.of(setting.orElse("").toLowerCase(Locale.ROOT).split("[\\s,]+"))
                .filter(site -> !site.isEmpty());
    }
}
