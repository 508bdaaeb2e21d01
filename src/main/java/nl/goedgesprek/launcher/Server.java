package nl.goedgesprek.launcher;

import fish.payara.micro.PayaraMicro;
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
            PayaraMicro.main(arguments());
            if (PayaraMicro.getInstance()
                    .getRuntime()
                    .getDeployedApplicationNames()
                    .isEmpty()) {
                throw new LaunchException("deployment", settings.log());
            }
        } catch (LaunchException refused) {
            throw refused;
        } catch (Exception failed) {
            throw new LaunchException("deployment", settings.log());
        }
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
