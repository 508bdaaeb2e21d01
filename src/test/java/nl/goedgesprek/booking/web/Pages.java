package nl.goedgesprek.booking.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Speaks to the booking pages as a browser without scripts does, request by request. */
public final class Pages {

    private static final Pattern START = Pattern.compile("name=\"start\" value=\"([^\"]+)\"");
    private static final Pattern DAY = Pattern.compile("name=\"dag\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"versie\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("[?&]d=([\\w-]+)");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    private final String site;

    Pages() {
        this(PublicSite.address());
    }

    /** @param site where they are, without a slash at the end */
    Pages(String site) {
        this.site = site;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path)));
    }

    /** Sends names and values in turn, as a form does. */
    HttpResponse<String> post(String... fields) {
        return postTo("/", fields);
    }

    /** The same to another page than the booking page. */
    HttpResponse<String> postTo(String path, String... fields) {
        String body = IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + '=' + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Begins a conversation and tells the draft's key. */
    String begin(String type) {
        return key(post("do", "kies", "gesprek", type));
    }

    /** The free moments of the last day that has some, as they stand in the buttons. */
    List<String> lastFreeDay(String key) {
        String page = get("/?stap=moment&d=" + key).body();
        Matcher next = Pattern.compile("id=\"m-next\" name=\"maand\" value=\"([^\"]+)\"")
                .matcher(page);
        String month = next.find()
                ? get("/?stap=moment&d=" + key + "&maand=" + next.group(1)).body()
                : page;
        List<String> days = all(DAY, month);
        String day = days.get(days.size() - 1);
        String times = get("/?stap=moment&d=" + key + "&dag=" + day).body();
        return all(START, times.substring(times.indexOf("id=\"day\"")));
    }

    HttpResponse<String> hold(String key, String start) {
        return post("d", key, "stap", "moment", "do", "houd", "start", start);
    }

    HttpResponse<String> book(String key) {
        return post("d", key, "stap", "jij", "do", "boek", "name", "Noor", "email", "noor@example.com", "akkoord", "1");
    }

    String version(String key) {
        return all(VERSION, get("/?stap=vooraf&d=" + key).body()).get(0);
    }

    static String key(HttpResponse<String> answer) {
        Matcher key = KEY.matcher(answer.uri().toString());
        if (!key.find()) {
            throw new AssertionError("no key in " + answer.uri());
        }
        return key.group(1);
    }

    /** The free moments that the buttons of a page offer. */
    static List<String> starts(HttpResponse<String> page) {
        return all(START, page.body());
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
