package nl.goedgesprek.platform;

import java.util.List;
import java.util.Locale;

/** By which way something comes to be done. */
public enum Channel {
    /** The JSON interface. */
    API,
    /** The pages of who works here. */
    DESK,
    /** What pages are made up with. */
    FILE,
    /** What other machines ask for. */
    MACHINE,
    /** The pages of visitors. */
    PAGE,
    /** By itself: its time had come. */
    CLOCK;

    private static final List<String> MACHINES = List.of("/agenda", "/health", "/metrics", "/openapi");

    /** @param path of a request, without the application's own */
    static Channel of(String path) {
        if (isWithin(path, "/api")) {
            return API;
        }
        if (isWithin(path, "/admin")) {
            return DESK;
        }
        if (isWithin(path, "/resources") || isWithin(path, "/jakarta.faces.resource") || path.equals("/favicon.svg")) {
            return FILE;
        }
        return MACHINES.stream().anyMatch(folder -> isWithin(path, folder)) ? MACHINE : PAGE;
    }

    private static boolean isWithin(String path, String folder) {
        return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }

    /** As it stands in figures. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
