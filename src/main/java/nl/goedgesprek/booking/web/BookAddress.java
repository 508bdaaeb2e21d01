package nl.goedgesprek.booking.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.goedgesprek.platform.SecretCode;
import org.jspecify.annotations.Nullable;

/** An address of the booking page: a step of a draft, and what else the page is asked. */
record BookAddress(Map<String, String> parameters) {

    static final String KEY = "d";
    static final String STEP = "stap";

    BookAddress {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    static BookAddress of(@Nullable SecretCode key, Step step) {
        BookAddress address = new BookAddress(Map.of()).with(STEP, step.getSlug());
        return key == null ? address : address.with(KEY, key.value());
    }

    BookAddress with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new BookAddress(more);
    }

    /** As it stands in a link, from the root of the site. */
    @Override
    public String toString() {
        return "/?"
                + parameters.entrySet().stream()
                        .map(each -> each.getKey() + '=' + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
