package nl.goedgesprek.support;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Tells Arquillian where its own servlet is in the deployed WAR. The adapter reads that from a list in the server's log,
 * and on a busy machine takes half of the list for the whole; where the WAR is deployed depends on its name alone.
 */
public final class WholeDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Completion.class);
    }

    /** What happens after each deployment. */
    static final class Completion {

        private static final String RUNNER = "ArquillianServletRunnerEE9";

        @Inject
        private Instance<ProtocolMetaData> deployed;

        @SuppressWarnings("NullAway.Init")
        Completion() {}

        void complete(@Observes AfterDeploy event) {
            String root = '/' + event.getDeployment().getArchive().getName().replaceFirst("\\.war$", "");
            deployed.get().getContexts(HTTPContext.class).stream()
                    .filter(context -> context.getServletByName(RUNNER) == null)
                    .forEach(context -> context.add(new Servlet(RUNNER, root)));
        }
    }
}
