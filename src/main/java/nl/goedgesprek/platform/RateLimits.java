package nl.goedgesprek.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Guards every call that is {@link RateLimited}, each with a count of its own. A caller is the address at the other end
 * of the connection; what a header claims about it is not believed.
 */
@Provider
@ApplicationScoped
public class RateLimits implements DynamicFeature {

    /** The container gives a proxy, which stands for whichever request the thread is busy with. */
    @Inject
    private HttpServletRequest connection;

    @Inject
    private Clock clock;

    @Override
    public void configure(ResourceInfo call, FeatureContext context) {
        RateLimited limited = call.getResourceMethod().getAnnotation(RateLimited.class);
        if (limited != null) {
            int times = ConfigProvider.getConfig()
                    .getOptionalValue(limited.setting(), Integer.class)
                    .orElse(limited.times());
            if (times > 0) {
                context.register(guard(new RateLimit(times, Duration.parse(limited.period()))));
            }
        }
    }

    private ContainerRequestFilter guard(RateLimit limit) {
        return new Guard(limit, connection, clock);
    }

    private record Guard(RateLimit limit, HttpServletRequest connection, Clock clock)
            implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            Duration waiting = limit.waitingTime(connection.getRemoteAddr(), clock.instant());
            if (!waiting.isZero()) {
                // Rounded up, so that who waits as long as he is told is let in.
                throw new WebApplicationException(Response.status(Response.Status.TOO_MANY_REQUESTS)
                        .header(
                                HttpHeaders.RETRY_AFTER,
                                waiting.plusSeconds(1).minusNanos(1).toSeconds())
                        .build());
            }
        }
    }
}
