package nl.goedgesprek.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Startup;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every service ({@code ejb-jar.xml} puts him there, so that none can be forgotten) and lets only those
 * pass for whom {@link Allowed} says it is. Whoever passed is not asked again by the services that this one calls: what
 * follows from what somebody may do, happens. Timers, and what starts with the product, it does itself.
 */
public class Guard {

    @AroundInvoke
    Object meet(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        if (method.isAnnotationPresent(Asynchronous.class)) {
            return byItself(call);
        }
        Allowed allowed = declared(method, call.getTarget().getClass())
                .filter(Guard::isFor)
                .orElseThrow(() -> new NotAllowedException(method + " is not for " + Acting.actor()));
        if (allowed.carries()) {
            return call.proceed();
        }
        try (Acting admitted = Acting.admitted()) {
            return call.proceed();
        }
    }

    /** Who may call a method, as it says itself or else its class. */
    static Optional<Allowed> declared(Method method, Class<?> service) {
        return Optional.ofNullable(method.getAnnotation(Allowed.class))
                .or(() -> Optional.ofNullable(service.getAnnotation(Allowed.class)))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Allowed.class)));
    }

    private static boolean isFor(Allowed allowed) {
        if (allowed.confidential() && Acting.isAssistant()) {
            return false;
        }
        return Acting.isAdmitted() || Arrays.stream(allowed.value()).anyMatch(Acting::isOf);
    }

    /** What is done later, on a thread of its own, has lost who asked for it. */
    @AroundTimeout
    Object byItself(InvocationContext call) throws Exception {
        try (Acting product = Acting.as(Actor.PRODUCT);
                Acting admitted = Acting.admitted()) {
            return call.proceed();
        }
    }

    @PostConstruct
    @PreDestroy
    @Nullable
    Object beginOrEnd(InvocationContext call) throws Exception {
        return call.getTarget().getClass().isAnnotationPresent(Startup.class) ? byItself(call) : call.proceed();
    }
}
