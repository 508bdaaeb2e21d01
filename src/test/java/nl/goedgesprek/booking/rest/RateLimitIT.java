package nl.goedgesprek.booking.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.Test;

/** The limits per address, as the settings say. */
class RateLimitIT {

    @Test
    void who_asks_too_often_is_told_when_to_come_back() throws Exception {
        try (ProductProcess product = ProductProcess.start(
                Map.of("GOEDGESPREK_LIMIT_SLOTS_PER_MINUTE", "3", "GOEDGESPREK_LIMIT_BOOKINGS_PER_HOUR", "2"))) {
            Api api = new Api(product);
            String slots = "/api/v1/meeting-types/video/slots?from=2027-01-01&to=2027-01-02";
            for (int i = 0; i < 3; i++) {
                assertThat(api.get(slots, "X-Forwarded-For", "10.0.0." + i).status())
                        .isEqualTo(200);
            }
            assertRefused(api.get(slots, "X-Forwarded-For", "10.0.0.9"), 60);
            assertThat(api.book("{}").status()).isEqualTo(422);
            assertThat(api.book("{").status()).isEqualTo(400);
            assertRefused(api.book("{}"), 3600);
            assertThat(api.get("/api/v1/meeting-types").status()).isEqualTo(200);
        }
    }

    private static void assertRefused(Api.Answer answer, int mostSeconds) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().getString("type")).endsWith("/too-many-requests");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, mostSeconds);
    }
}
