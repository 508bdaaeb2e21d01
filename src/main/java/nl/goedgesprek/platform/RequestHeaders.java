package nl.goedgesprek.platform;

import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** In which OpenTelemetry finds what was begun elsewhere. */
final class RequestHeaders implements TextMapGetter<HttpServletRequest> {

    @Override
    public Iterable<String> keys(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames());
    }

    @Override
    public @Nullable String get(@Nullable HttpServletRequest request, String name) {
        return Objects.requireNonNull(request).getHeader(name);
    }
}
