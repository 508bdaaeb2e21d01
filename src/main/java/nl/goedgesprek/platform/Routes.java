package nl.goedgesprek.platform;

import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What kind of address was asked for, without what stands in it about somebody: keys stand in addresses. It is a pattern
 * by which the container or the REST framework found who answers, so that whatever a stranger asks, there are only so many.
 *
 * @param folders the patterns of addresses that are a filter's, or where the files are
 */
record Routes(List<String> folders) {

    /** Name of the request's attribute in which the REST framework's pattern is left. */
    static final String ATTRIBUTE = Routes.class.getName();

    private static final String ALL = "/*";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

    static Routes of(ServletContext application) {
        Stream<String> filters = application.getFilterRegistrations().values().stream()
                .map(FilterRegistration::getUrlPatternMappings)
                .flatMap(Collection::stream)
                .filter(pattern -> !pattern.equals(ALL) && pattern.endsWith(ALL));
        return new Routes(Stream.concat(filters, Stream.of("/resources/*")).toList());
    }

    /** The method and the pattern, such as {@code GET /api/v1/bookings/{code}}. */
    String of(HttpServletRequest request) {
        return (METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER") + ' ' + pattern(request);
    }

    private String pattern(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String named) {
            return named;
        }
        String pattern = request.getHttpServletMapping().getPattern();
        return pattern.equals("/")
                ? folder(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                : pattern;
    }

    String folder(String path) {
        return folders.stream()
                .filter(pattern -> path.startsWith(pattern.substring(0, pattern.length() - 1)))
                .findFirst()
                .orElse(ALL);
    }
}
