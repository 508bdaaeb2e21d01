package nl.goedgesprek.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * The JSON interface. It answers everything under {@code /api}, so that also an address that does not exist is answered
 * in JSON; the version is part of each resource's path.
 */
@ApplicationPath("/api")
public class RestApplication extends Application {

    /** Jersey's own description of the interface stays off: {@code /openapi} has the one that is meant. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
