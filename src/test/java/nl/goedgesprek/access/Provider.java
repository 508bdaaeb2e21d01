package nl.goedgesprek.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A provider of OpenID Connect at which one person is logged in always, and which holds a client to the rules. */
final class Provider implements AutoCloseable {

    static final String CLIENT = "goed-gesprek";
    static final String SECRET = "tussen ons";

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile String email = "";
    private volatile int idleTalk;
    private final AtomicInteger asked = new AtomicInteger();

    private Provider(HttpServer server) {
        this.server = server;
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    static Provider start() {
        try {
            return new Provider(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** Who is logged in here. */
    void welcome(String address) {
        email = address;
    }

    /** Says so many characters more of whoever comes than anybody needs. */
    void talk(int characters) {
        idleTalk = characters;
    }

    /** How often it was asked what it says of itself. */
    int asked() {
        return asked.get();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String discovery() {
        asked.incrementAndGet();
        return "{\"issuer\":\"" + issuer() + "\",\"authorization_endpoint\":\"" + issuer()
                + "/authorize\",\"token_endpoint\":\"" + issuer() + "/token\"}";
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> query = fields(exchange.getRequestURI().getRawQuery());
        String code = "code-" + codes.size();
        codes.put(code, query);
        exchange.getResponseHeaders()
                .add("Location", query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> query = codes.getOrDefault(form.getOrDefault("code", ""), Map.of());
        String login = "Basic " + base64(CLIENT + ":" + SECRET.replace(" ", "+"));
        boolean right = query.containsKey("nonce")
                && login.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && Objects.equals(query.get("redirect_uri"), form.get("redirect_uri"))
                && Objects.equals(query.get("code_challenge"), challenge(form.getOrDefault("code_verifier", "")));
        if (!right) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        String claims = "{\"iss\":\"" + issuer() + "\",\"aud\":\"" + CLIENT + "\",\"sub\":\"1\",\"nonce\":\""
                + query.get("nonce") + "\",\"exp\":"
                + Instant.now().plusSeconds(60).getEpochSecond()
                + ",\"email\":\"" + email + "\",\"email_verified\":true}";
        String payload =
                Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        answer(
                exchange,
                "{\"token_type\":\"Bearer\",\"access_token\":\"" + "x".repeat(1 + idleTalk) + "\",\"id_token\":\"e30."
                        + payload + ".s\"}");
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Map<String, String> fields(String form) {
        return Stream.of(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
