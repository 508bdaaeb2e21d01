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

    private static final String TRIAL = "nl.goedgesprek.platform.DatabaseTrial";

    private final Path home;
    private final Settings settings;

    Server(Path home, Settings settings) {
        this.home = home;
        this.settings = settings;
    }

    /** Returns when visitors may come. */
    void start() throws LaunchException {
        try {
            System.setProperty("goedgesprek.db.properties", settings.connectionProperties());
            if (!settings.cluster().isAlone()) {
                settings.cluster().properties().forEach(System::setProperty);
            }
            PayaraMicro.main(arguments());
            if (!isReady()) {
                throw refusal();
            }
        } catch (LaunchException refused) {
            throw refused;
        } catch (Exception failed) {
            throw refusal();
        }
    }

    /** The server runs on when the application does not, so that only the application can say. */
    private boolean isReady() throws IOException, InterruptedException {
        URI address = URI.create(settings.address() + "health/ready");
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
        return answer.statusCode() == HttpURLConnection.HTTP_OK;
    }

    /** The reason that the application left, or that the database gives, or where to look for another. */
    private LaunchException refusal() {
        String reason = System.getProperty("goedgesprek.start.refused");
        return reason == null
                ? databaseTrouble()
                        .map(trouble -> new LaunchException(settings.database() + ".closed", trouble, settings.log()))
                        .orElseGet(() -> new LaunchException("deployment", settings.log()))
                : new LaunchException("refused", reason);
    }

    private Optional<String> databaseTrouble() {
        try {
            String[] trouble = (String[]) Application.of(home)
                    .ask(TRIAL, "open", "deployment", settings.databaseUrl(), settings.databaseAccount());
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
