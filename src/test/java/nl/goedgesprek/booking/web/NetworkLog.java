package nl.goedgesprek.booking.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * What a browser loaded, by its own count.
 *
 * @param addresses of all requests, but those that carry their content in themselves
 * @param bytes over the wire, headers included
 */
record NetworkLog(List<String> addresses, long bytes) {

    int requests() {
        return addresses.size();
    }

    static NetworkLog of(ChromeDriver browser) {
        List<String> addresses = new ArrayList<>();
        long bytes = 0;
        for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
            JsonObject message = Json.createReader(new StringReader(entry.getMessage()))
                    .readObject()
                    .getJsonObject("message");
            JsonObject parameters = message.getJsonObject("params");
            switch (message.getString("method")) {
                case "Network.requestWillBeSent" ->
                    addresses.add(parameters.getJsonObject("request").getString("url"));
                case "Network.loadingFinished" ->
                    bytes += parameters.getJsonNumber("encodedDataLength").longValue();
                default -> {}
            }
        }
        return new NetworkLog(
                addresses.stream().filter(address -> address.startsWith("http")).toList(), bytes);
    }
}
