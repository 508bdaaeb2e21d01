package nl.goedgesprek.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
 * Guards every call that is {@link RateLimited}, each with a count of its own. Who a caller is, {@link Connection}
 * tells.
 */
@Provider
@ApplicationScoped
public class RateLimits implements DynamicFeature {

    @Inject
    private Connection connection;

    @Inject
    private Clock clock;

    @Inject
    private Neighbours neighbours;

    @Override
    public void configure(ResourceInfo call, FeatureContext context) {
        RateLimited limited = call.getResourceMethod().getAnnotation(RateLimited.class);
        if (limited != null) {
            int times = ConfigProvider.getConfig()
                    .getOptionalValue(limited.setting(), Integer.class)
                    .orElse(limited.times());
            if (times > 0) {
                context.register(guard(
                        call.getResourceClass().getSimpleName()
                                + '.'
                                + call.getResourceMethod().getName(),
                        new RateLimit(times, Duration.parse(limited.period()))));
            }
        }
    }

    /** @throws WebApplicationException when a caller has to wait, with {@link #refusal} */
    public static void refuseIfWaiting(Duration waiting) {
        if (!waiting.isZero()) {
            throw refusal(waiting);
        }
    }

    /** Tells a caller who came too often when he may come again. */
    public static WebApplicationException refusal(Duration waiting) {
        // Rounded up, so that who waits as long as he is told is let in.
        long seconds = waiting.plusSeconds(1).minusNanos(1).toSeconds();
        return new WebApplicationException(Response.status(Response.Status.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build());
    }

    private ContainerRequestFilter guard(String call, RateLimit limit) {
        neighbours.listen(call, (at, caller) -> limit.waitingTime(caller.get(0), at));
        return new Guard(call, limit, connection, clock, neighbours);
    }

    private record Guard(String call, RateLimit limit, Connection connection, Clock clock, Neighbours neighbours)
            implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            Duration waiting = limit.waitingTime(connection.caller(), clock.instant());
            neighbours.tell(call, connection.caller());
            refuseIfWaiting(waiting);
        }
    }
}
