package nl.goedgesprek.platform;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What can be called of a service from outside of it. */
public final class Doors {

    private Doors() {}

    public static List<Method> of(Class<?> service) {
        return Arrays.stream(service.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }
}
