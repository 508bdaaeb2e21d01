package nl.goedgesprek.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Payara Micro with the application in it, in this process. */
final class Server {

    /** Where the application leaves why it will not start. */
    private static final String REFUSED = "goedgesprek.start.refused";

    private final Path home;
    private final Settings settings;

    Server(Path home, Settings settings) {
        this.home = home;
        this.settings = settings;
    }

    /** Returns whether visitors may come; if not, it goes on by itself when what keeps them out is over. */
    boolean start() throws LaunchException {
        try {
            System.setProperty("goedgesprek.db.properties", settings.connectionProperties());
            if (!settings.cluster().isAlone()) {
                settings.cluster().properties().forEach(System::setProperty);
            }
            PayaraMicro.main(arguments());
            HttpResponse<String> health = health();
            if (!isThere(health.body())) {
                throw refusal();
            }
            return health.statusCode() == HttpURLConnection.HTTP_OK;
        } catch (LaunchException refused) {
            throw refused;
        } catch (Exception failed) {
            throw refusal();
        }
    }

    /** The server runs on when the application does not, so that only the application can say. */
    private HttpResponse<String> health() throws IOException, InterruptedException {
        URI address = URI.create(settings.address() + "health/ready");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /**
     * Whether the application started. One that started and has no room on its disk says so and waits for it; to end it
     * would help nobody, and after three tries nobody would start it again.
     *
     * @param health what {@code /health/ready} answers, with the words of the application's own checks if it is there
     */
    static boolean isThere(String health) {
        return health.contains("\"database\"") && System.getProperty(REFUSED) == null;
    }

    /** The reason that the application left, or that the database gives, or where to look for another. */
    private LaunchException refusal() {
        String reason = System.getProperty(REFUSED);
        return reason == null
                ? databaseTrouble()
                        .map(trouble -> new LaunchException(settings.database() + ".closed", trouble, settings.log()))
                        .orElseGet(() -> new LaunchException("deployment", settings.log()))
                : new LaunchException("refused", reason);
    }

    private Optional<String> databaseTrouble() {
        try {
            String[] trouble = (String[]) Application.of(home)
                    .ask(
                            DatabaseServer.TRIAL,
                            "open",
                            "deployment",
                            settings.databaseUrl(),
                            settings.databaseAccount());
            return Stream.of(trouble).findFirst();
        } catch (LaunchException unknown) {
            return Optional.empty();
        }
    }

    private String[] arguments() throws LaunchException {
        Path configuration = home.resolve("payara-config");
        List<String> arguments = new ArrayList<>(settings.cluster().arguments());
        arguments.addAll(List.of(
                "--disablephonehome",
                "--port",
                String.valueOf(settings.port()),
                "--prebootcommandfile",
                configuration.resolve("http.txt").toString(),
                "--postbootcommandfile",
                configuration.resolve(settings.database() + ".txt").toString(),
                "--postdeploycommandfile",
                configuration.resolve("open.txt").toString(),
                "--logproperties",
                configuration.resolve("logging.properties").toString(),
                "--deploy",
                home.resolve("lib").resolve("goed-gesprek.war").toString(),
                "--contextroot",
                "/"));
        return arguments.toArray(String[]::new);
    }
}
