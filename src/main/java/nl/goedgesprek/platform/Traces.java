package nl.goedgesprek.platform;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells OpenTelemetry, when the settings say so, which stretches of work a request was made of and how long each took. The
 * server's own spans tell whole addresses and the words of exceptions, in which codes and people stand; those are
 * switched off ({@code microprofile-config.properties}), and here only patterns and numbers are told.
 */
@ApplicationScoped
public class Traces {

    private static final int FAILURE = 500;

    @Inject
    @ConfigProperty(name = "otel.sdk.disabled", defaultValue = "true")
    private boolean off;

    @Inject
    private Tracer tracer;

    @Inject
    private OpenTelemetry telemetry;

    @Inject
    private Connection connection;

    /** A stretch of work, from when it was asked for until it is closed. */
    public static final class Stretch implements AutoCloseable {

        private static final Stretch UNTOLD = new Stretch(Span.getInvalid(), () -> {});

        private final Span span;
        private final Scope scope;

        private Stretch(Span span, Scope scope) {
            this.span = span;
            this.scope = scope;
        }

        /**
         * What others find is a span of which they can begin parts but which takes nothing from them: the server's REST
         * framework would write the words of exceptions in whatever span it finds, and end it.
         */
        // Who closes the stretch closes it.
        @SuppressWarnings("MustBeClosedChecker")
        private static Stretch of(Span span) {
            return new Stretch(span, Span.wrap(span.getSpanContext()).makeCurrent());
        }

        void answered(String route, int status) {
            if (span.isRecording()) {
                span.updateName(route)
                        .setAttribute("http.request.method", route.substring(0, route.indexOf(' ')))
                        .setAttribute("http.route", route.substring(route.indexOf(' ') + 1))
                        .setAttribute("http.response.status_code", status);
                if (status >= FAILURE) {
                    span.setStatus(StatusCode.ERROR);
                }
            }
        }

        /**
         * Of why it came to nothing only the kind is told: words may be somebody's. Whether that is an error, the whole
         * request tells: who is refused a moment meets none.
         */
        void failed(Throwable cause) {
            span.setAttribute("error.type", cause.getClass().getName());
        }

        @Override
        public void close() {
            scope.close();
            span.end();
        }
    }

    /** The whole of a request. What a known proxy began is continued. */
    Stretch request(HttpServletRequest request) {
        if (off) {
            return Stretch.UNTOLD;
        }
        return Stretch.of(tracer.spanBuilder("request")
                .setParent(connection.isKnownProxy(request) ? begun(request) : Context.root())
                .setSpanKind(SpanKind.SERVER)
                .setAttribute("request.id", RequestMark.current().orElse(""))
                .startSpan());
    }

    /** A part of it. */
    Stretch part(String name) {
        return off ? Stretch.UNTOLD : Stretch.of(tracer.spanBuilder(name).startSpan());
    }

    private Context begun(HttpServletRequest request) {
        return telemetry.getPropagators().getTextMapPropagator().extract(Context.root(), request, new RequestHeaders());
    }
}
