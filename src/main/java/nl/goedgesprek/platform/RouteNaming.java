package nl.goedgesprek.platform;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;

/** Leaves in each request to the JSON interface the pattern of the resource that answers it. */
@Provider
public class RouteNaming implements DynamicFeature {

    @Override
    public void configure(ResourceInfo call, FeatureContext context) {
        context.register(new Naming(pattern(call.getResourceClass(), call.getResourceMethod())), 0);
    }

    static String pattern(Class<?> resource, AnnotatedElement method) {
        return "/api/" + path(resource).orElse("")
                + path(method).map(path -> '/' + path).orElse("");
    }

    private static Optional<String> path(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Path.class)).map(Path::value);
    }

    private record Naming(String pattern) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            request.setProperty(Routes.ATTRIBUTE, pattern);
        }
    }
}
