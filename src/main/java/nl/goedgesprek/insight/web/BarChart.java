package nl.goedgesprek.insight.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Bars as the page's charts take them, in JSON. Colours are told by the names that they have in {@code tokens.css}; a
 * script of ours puts the colours themselves in their place.
 */
final class BarChart {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final List<String> labels;
    private final List<JsonObjectBuilder> series = new ArrayList<>();

    /** @param labels what stands under each bar */
    BarChart(List<String> labels) {
        this.labels = labels;
    }

    /**
     * Adds a row of bars.
     *
     * @param stack bars of one stack stand on one another
     */
    BarChart with(String label, String colour, String stack, List<? extends Number> heights) {
        JsonArrayBuilder data = JSON.createArrayBuilder();
        heights.forEach(height -> data.add(height.doubleValue()));
        series.add(JSON.createObjectBuilder()
                .add("label", label)
                .add("data", data)
                .add("stack", stack)
                .add("backgroundColor", colour));
        return this;
    }

    String json() {
        JsonArrayBuilder datasets = JSON.createArrayBuilder();
        series.forEach(datasets::add);
        return JSON.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        JSON.createObjectBuilder()
                                .add("labels", JSON.createArrayBuilder(labels))
                                .add("datasets", datasets))
                .build()
                .toString()
                .replace("<", "\\u003c");
    }
}
