package nl.goedgesprek.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Gives a style sheet or a script an address that changes when its content does, so that browsers may keep it. */
@Named
@ApplicationScoped
public class Assets {

    static final String VERSION = "v";

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    @Inject
    private ServletContext application;

    /** The address of a file such as {@code css/public.css}. */
    public String url(String file) {
        return addresses.computeIfAbsent(file, this::versioned);
    }

    private String versioned(String file) {
        String path = "/resources/" + file;
        try (InputStream stream = Objects.requireNonNull(application.getResourceAsStream(path), path)) {
            CRC32 content = new CRC32();
            content.update(stream.readAllBytes());
            return path + '?' + VERSION + '=' + Long.toHexString(content.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
