package nl.goedgesprek.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Measures what is {@link Measured}. */
@Interceptor
@Measured("")
@Priority(Interceptor.Priority.APPLICATION)
public class Measuring {

    @Inject
    private Traces traces;

    @Inject
    private Event<Worked> worked;

    @AroundInvoke
    @Nullable
    Object measure(InvocationContext call) throws Exception {
        String work = call.getMethod().getAnnotation(Measured.class).value();
        long begun = System.nanoTime();
        try (Traces.Stretch part = traces.part(work)) {
            return proceed(call, part);
        } finally {
            worked.fire(new Worked(work, Duration.ofNanos(System.nanoTime() - begun)));
        }
    }

    private static @Nullable Object proceed(InvocationContext call, Traces.Stretch part) throws Exception {
        try {
            return call.proceed();
        } catch (Exception failed) {
            part.failed(failed);
            throw failed;
        }
    }
}
