package nl.goedgesprek.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.Optional;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.StartRefusedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the settings say of mail: where it is handed in, and from whom it is. */
@ApplicationScoped
public class OutgoingMail {

    private static final String SERVER = "GOEDGESPREK_SMTP_URL";
    private static final String SENDER = "GOEDGESPREK_MAIL_FROM";

    @Inject
    @ConfigProperty(name = "goedgesprek.smtp.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "goedgesprek.mail.from")
    private Optional<String> from;

    @Inject
    private BaseUrl baseUrl;

    /** Whether mail can go out at all. */
    public boolean isSet() {
        return url.isPresent();
    }

    /** The name of the machine where mail is handed in; empty when nowhere. */
    public Optional<String> serverName() {
        return server().map(SmtpUrl::host);
    }

    /** Where mail is handed in; empty when nowhere, so that all of it waits. */
    Optional<SmtpUrl> server() {
        return url.map(text -> SmtpUrl.parse(text).orElseThrow(() -> refusal("outgoing.setting.url", SERVER)));
    }

    /**
     * From whom all mail is.
     *
     * @param practice the name that goes with an address that comes without one
     * @param coach where the coach gets his mail, the last resort; null when he has no account
     */
    MailAddress sender(String practice, @Nullable String coach) {
        Optional<InternetAddress> set = fromSetting();
        String address = set.map(InternetAddress::getAddress)
                .or(() -> server().map(SmtpUrl::user).filter(OutgoingMail::isAddress))
                .or(() -> Optional.ofNullable(coach))
                .orElseThrow(() -> new IllegalStateException(SENDER + " is not set, and nothing stands in for it"));
        return new MailAddress(set.map(InternetAddress::getPersonal).orElse(practice), address);
    }

    private Optional<InternetAddress> fromSetting() {
        return from.map(text -> {
            try {
                InternetAddress address = new InternetAddress(text.strip(), true);
                if (isAddress(address.getAddress())) {
                    return address;
                }
            } catch (AddressException unreadable) {
                throw refusal("outgoing.setting.from", SENDER);
            }
            throw refusal("outgoing.setting.from", SENDER);
        });
    }

    private static boolean isAddress(String text) {
        return text.matches("[^@\\s]+@[^@\\s]+");
    }

    /** @throws StartRefusedException when a setting cannot be read; it never tells a password */
    void check() {
        server();
        fromSetting();
    }

    /** The name under which this product hands in mail and names what it sent. */
    String host() {
        return Optional.ofNullable(URI.create(baseUrl.of("/")).getHost()).orElse("localhost");
    }

    Session session(SmtpUrl server) {
        java.util.Properties properties = server.properties();
        properties.setProperty("mail." + server.protocol() + ".localhost", host());
        return Session.getInstance(properties);
    }

    private static StartRefusedException refusal(String key, String setting) {
        return StartRefusedException.because(key, setting);
    }
}
