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
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a program instead of a browser: keeps cookies, follows no redirect, and sends forms as they stand. */
public final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"([^\"]+)\"[^>]*action=\"([^\"]*)\"");
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private static final Pattern INPUT = Pattern.compile(
            "<input(?![^>]*type=\"(?:file|submit)\")[^>]*\\bname=\"([^\"]+)\"[^>]*\\bvalue=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Function<String, URI> site;
    private final String address;

    public Visitor(ProductProcess product) {
        this(product, "");
    }

    /** @param address from where he comes, as a proxy says who is trusted; empty when nothing is said */
    public Visitor(ProductProcess product, String address) {
        this(product::address, address);
    }

    /** Comes to what stands before several nodes. */
    public Visitor(Front front) {
        this(front::address, "");
    }

    private Visitor(Function<String, URI> site, String address) {
        this.site = site;
        this.address = address;
    }

    /** Has the session of who is logged in elsewhere, as another tab of his browser. */
    public static Visitor inSession(ProductProcess product, String session) {
        Visitor visitor = new Visitor(product);
        HttpCookie key = new HttpCookie("JSESSIONID", session);
        key.setPath("/");
        key.setVersion(0);
        visitor.cookies.getCookieStore().add(visitor.at("/"), key);
        return visitor;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(site.apply(path)));
    }

    /** Asks as a program does, with nothing in hand. */
    public HttpResponse<String> ask(String verb, String path) {
        return send(HttpRequest.newBuilder(site.apply(path)).method(verb, HttpRequest.BodyPublishers.noBody()));
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
        HIDDEN.matcher(within(page, form)).results().forEach(input -> all.put(input.group(1), input.group(2)));
        fields.forEach((name, value) -> all.put(form + ':' + name, value));
        all.put(form + ':' + button, button);
        all.put("jakarta.faces.ViewState", viewState(page));
        return post(action(page, form), all);
    }

    /** Logs in at the desk. */
    public HttpResponse<String> logIn(String email, String password) {
        return submit("/admin/login", "login", "enter", Map.of("email", email, "password", password));
    }

    /** Opens a page and sends its form with these, named as they stand there. */
    public HttpResponse<String> send(String path, String form, Map<String, String> fields) {
        HttpResponse<String> page = get(path);
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(form, form);
        all.put("jakarta.faces.ViewState", viewState(page));
        return post(action(page, form), all);
    }

    /** Sends a form of a page that was opened before as it stands there, with a file and the button. */
    public HttpResponse<String> upload(
            HttpResponse<String> page, String form, String button, String field, byte[] file) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(form, form, button, ""));
        INPUT.matcher(page.body()).results().forEach(input -> all.put(input.group(1), input.group(2)));
        String boundary = "-".repeat(20) + UUID.randomUUID();
        StringBuilder parts = new StringBuilder();
        all.forEach((name, value) -> parts.append(part(boundary, name)).append("\r\n\r\n" + value + "\r\n"));
        parts.append(part(boundary, field)).append("; filename=\"file\"\r\n\r\n");
        List<byte[]> body = List.of(
                parts.toString().getBytes(StandardCharsets.UTF_8),
                file,
                ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(action(page, form))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(body)));
    }

    private static String part(String boundary, String name) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + '"';
    }

    /** By what Faces knows a page again when something of it is sent. */
    public static String viewState(HttpResponse<String> page) {
        Matcher state = VIEW_STATE.matcher(page.body());
        if (!state.find()) {
            throw new IllegalStateException("no view state in " + page.body());
        }
        return state.group(1);
    }

    public URI at(String path) {
        return site.apply(path);
    }

    public HttpResponse<String> post(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + '=' + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> sendJson(String path, String json) {
        return send(HttpRequest.newBuilder(site.apply(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
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

    /** What stands in a form of a page. */
    private static String within(HttpResponse<String> page, String form) {
        int begin = page.body().indexOf("<form id=\"" + form + '"');
        int end = page.body().indexOf("</form>", Math.max(begin, 0));
        return begin < 0 || end < 0 ? "" : page.body().substring(begin, end);
    }

    /** Sends any request, with his cookies. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        if (!address.isEmpty()) {
            request.header("X-Forwarded-For", address);
        }
        try {
            HttpResponse<String> answer =
                    client.send(request.header("Accept-Language", "nl").build(), HttpResponse.BodyHandlers.ofString());
            // Between him and a product that is told to be behind TLS stands no proxy here.
            cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
            return answer;
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
