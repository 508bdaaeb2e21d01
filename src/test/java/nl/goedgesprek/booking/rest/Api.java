package nl.goedgesprek.booking.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import nl.goedgesprek.support.ProductProcess;

/** A client of the JSON interface, for tests. */
final class Api {

    /** The settings of a product that lets one address ask as often as it likes. */
    static final Map<String, String> UNLIMITED =
            Map.of("GOEDGESPREK_LIMIT_SLOTS_PER_MINUTE", "0", "GOEDGESPREK_LIMIT_BOOKINGS_PER_HOUR", "0");

    private final ProductProcess product;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Api(ProductProcess product) {
        this.product = product;
    }

    /** An answer with its body as text. */
    record Answer(HttpResponse<String> http) {

        int status() {
            return http.statusCode();
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        String type() {
            return header("Content-Type");
        }

        <T extends JsonStructure> T json(Class<T> kind) {
            try (JsonReader reader = Json.createReader(new StringReader(http.body()))) {
                return kind.cast(reader.read());
            }
        }

        JsonObject json() {
            return json(JsonObject.class);
        }
    }

    Answer get(String path, String... headers) throws Exception {
        return send("GET", path, null, headers);
    }

    Answer book(String body, String... headers) throws Exception {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = "application/json";
        System.arraycopy(headers, 0, all, 2, headers.length);
        return send("POST", "/api/v1/bookings", body, all);
    }

    Answer send(String method, String path, @org.jspecify.annotations.Nullable String body, String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(product.address(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Answer(client.send(request.build(), BodyHandlers.ofString()));
    }
}
