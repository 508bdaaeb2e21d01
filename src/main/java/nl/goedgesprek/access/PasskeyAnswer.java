package nl.goedgesprek.access;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.goedgesprek.platform.StrictJson;

/**
 * What a browser says that an authenticator answered, as the standard writes it in JSON. Nothing of it is believed yet.
 */
public record PasskeyAnswer(String json) {

    private static final int LONGEST = 20_000;

    /** Which question it says to answer; empty when it says nothing that can be read. */
    public String challenge() {
        return object(json)
                .map(answer -> answer.get("response"))
                .filter(JsonObject.class::isInstance)
                .flatMap(response -> text(response.asJsonObject(), "clientDataJSON"))
                .flatMap(PasskeyAnswer::decoded)
                .flatMap(PasskeyAnswer::object)
                .flatMap(client -> text(client, "challenge"))
                .orElse("");
    }

    private static Optional<JsonObject> object(String text) {
        return text.length() > LONGEST ? Optional.empty() : StrictJson.object(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
