package nl.goedgesprek.platform;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.List;

/** Begins with what the settings say of browsers: whether cookies travel over TLS only, and who may embed our pages. */
@WebListener
public class BrowserSettings implements ServletContextListener {

    @Inject
    private BaseUrl baseUrl;

    @Inject
    private EmbeddedBy embedders;

    @Inject
    private Connection connection;

    /** @throws StartRefusedException when a setting cannot be read */
    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext().getSessionCookieConfig().setSecure(baseUrl.isSecure());
        refuse("console.embeddedBy", embedders.unreadable());
        refuse("console.trustedProxies", connection.unreadable());
    }

    private static void refuse(String reason, List<String> unreadable) {
        if (!unreadable.isEmpty()) {
            throw StartRefusedException.because(reason, unreadable.get(0));
        }
    }
}
