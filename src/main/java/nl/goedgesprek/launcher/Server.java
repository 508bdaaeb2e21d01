package nl.goedgesprek.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** Payara Micro with the application in it, in this process. */
final class Server {

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

    /** The reason that the application left, or where to look for another. */
    private LaunchException refusal() {
        String reason = System.getProperty("goedgesprek.start.refused");
        return reason == null
                ? new LaunchException("deployment", settings.log())
                : new LaunchException("refused", reason);
    }

    private String[] arguments() {
        Path configuration = home.resolve("payara-config");
        return new String[] {
            "--nohazelcast",
            "--disablephonehome",
            "--port",
            String.valueOf(settings.port()),
            "--prebootcommandfile",
            configuration.resolve("http.txt").toString(),
            "--postbootcommandfile",
            configuration.resolve(settings.database() + ".txt").toString(),
            "--logproperties",
            configuration.resolve("logging.properties").toString(),
            "--deploy",
            home.resolve("lib").resolve("goed-gesprek.war").toString(),
            "--contextroot",
            "/"
        };
    }
}
