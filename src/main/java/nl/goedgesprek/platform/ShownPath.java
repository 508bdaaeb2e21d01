package nl.goedgesprek.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Stream;

/** The path that a browser shows, also when another page is drawn in its place. */
public final class ShownPath {

    private ShownPath() {}

    /** It begins with one slash: what begins with two, or with one of the other kind, a browser takes for the name of a host. */
    public static String of(HttpServletRequest request) {
        return Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(request::getRequestURI)
                .toString()
                .replaceAll("^[/\\\\]+", "/");
    }
}
