package nl.goedgesprek.privacy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.platform.Language;

/**
 * All that is kept about somebody, for people to read and for machines.
 *
 * @param title what it is, in words
 * @param made when it was read
 */
public record Dossier(String title, Instant made, Language language, List<Part> parts) {

    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    public Dossier {
        parts = List.copyOf(parts);
    }

    /**
     * One sort of what is kept.
     *
     * @param name as machines know it
     * @param title as people do
     */
    public record Part(String name, String title, List<Item> items) {

        public Part {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing of its sort, such as a conversation.
     *
     * @param heading by which people tell it from the others; empty when there is only one
     */
    public record Item(String heading, List<Fact> facts) {

        public Item {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Something that is known.
     *
     * @param name as machines know it; several of one name are a list
     * @param label what it is, in words: of an answer, what was asked
     */
    public record Fact(String name, String label, String value) {}

    /** Those parts in which there is anything. */
    public List<Part> filled() {
        return parts.stream().filter(part -> !part.items().isEmpty()).toList();
    }

    public String json() {
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("title", title)
                .add("made", made.toString())
                .add("language", language.tag());
        parts.forEach(part -> all.add(part.name(), items(part)));
        StringWriter text = new StringWriter();
        try (JsonWriter writer = WRITERS.createWriter(text)) {
            writer.write(all.build());
        }
        return text.toString();
    }

    private static JsonArrayBuilder items(Part part) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        part.items().forEach(item -> {
            JsonArrayBuilder facts = Json.createArrayBuilder();
            item.facts()
                    .forEach(fact -> facts.add(Json.createObjectBuilder()
                            .add("name", fact.name())
                            .add("label", fact.label())
                            .add("value", fact.value())));
            JsonObjectBuilder object = Json.createObjectBuilder();
            if (!item.heading().isEmpty()) {
                object.add("heading", item.heading());
            }
            items.add(object.add("facts", facts));
        });
        return items;
    }

    public byte[] pdf() {
        return DossierPrinter.print(this);
    }
}
