package nl.goedgesprek.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.travel.Postcode;

/** Somebody who does not exist, at a postcode that does, with what he would write. */
record DemoClient(Contact contact, Address address, Answers answers) {

    /** All of them, always in the same order. */
    static List<DemoClient> all() {
        try (InputStream file = Objects.requireNonNull(DemoClient.class.getResourceAsStream("clients.json"));
                JsonReader json = Json.createReader(file)) {
            return json.readArray().getValuesAs(DemoClient::of);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DemoClient of(JsonObject client) {
        return new DemoClient(contact(client), address(client), answers(client.getJsonObject("answers")));
    }

    private static Contact contact(JsonObject client) {
        return new Contact(
                client.getString("name"),
                client.getString("email"),
                client.getString("phone"),
                Language.NL,
                null,
                client.getString("organisation"),
                client.getString("role"));
    }

    private static Address address(JsonObject client) {
        Postcode postcode = Postcode.parse(client.getString("postcode")).orElseThrow();
        return new Address(postcode, client.getString("houseNumber"), null)
                .in(client.getString("street"), client.getString("city"));
    }

    private static Answers answers(JsonObject answers) {
        Map<String, String> byKey = new LinkedHashMap<>();
        answers.forEach((key, text) -> byKey.put(key, ((JsonString) text).getString()));
        return new Answers(byKey);
    }
}
