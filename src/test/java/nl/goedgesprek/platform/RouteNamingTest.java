package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class RouteNamingTest {

    @Path("v1/things")
    private static final class Things {

        @Path("{code}/move")
        public void move() {}

        public void all() {}
    }

    @Test
    void a_call_is_known_by_its_pattern_and_not_by_what_was_asked() throws Exception {
        assertThat(RouteNaming.pattern(Things.class, Things.class.getMethod("move")))
                .isEqualTo("/api/v1/things/{code}/move");
        assertThat(RouteNaming.pattern(Things.class, Things.class.getMethod("all")))
                .isEqualTo("/api/v1/things");
    }
}
