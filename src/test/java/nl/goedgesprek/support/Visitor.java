package nl.goedgesprek.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a program instead of a browser: keeps cookies, follows no redirect, and sends forms as they stand. */
public final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"([^\"]+)\"[^>]*action=\"([^\"]*)\"");
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final ProductProcess product;

    public Visitor(ProductProcess product) {
        this.product = product;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(product.address(path)));
    }

    /** Opens a page and sends its form with these fields and the button, all named without the form's id. */
    public HttpResponse<String> submit(String path, String form, String button, Map<String, String> fields) {
        return submit(get(path), form, button, fields);
    }

    /** Sends the form of a page that was opened before. */
    public HttpResponse<String> submit(
            HttpResponse<String> page, String form, String button, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(form, form);
        fields.forEach((name, value) -> all.put(form + ':' + name, value));
        all.put(form + ':' + button, button);
        all.put("jakarta.faces.ViewState", viewState(page));
        return post(action(page, form), all);
    }

    /** By what Faces knows a page again when something of it is sent. */
    static String viewState(HttpResponse<String> page) {
        Matcher state = VIEW_STATE.matcher(page.body());
        if (!state.find()) {
            throw new IllegalStateException("no view state in " + page.body());
        }
        return state.group(1);
    }

    public HttpResponse<String> post(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + '=' + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The key of the session; empty when there is none. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Where a redirect leads to, without the host. */
    public static String target(HttpResponse<String> response) {
        List<String> location = response.headers().allValues("Location");
        return location.isEmpty() ? "" : URI.create(location.get(0)).getPath();
    }

    private static URI action(HttpResponse<String> page, String form) {
        Matcher forms = FORM.matcher(page.body());
        while (forms.find()) {
            if (forms.group(1).equals(form)) {
                return page.uri().resolve(forms.group(2).replace("&amp;", "&"));
            }
        }
        throw new IllegalStateException("no form " + form);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.header("Accept-Language", "nl").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
