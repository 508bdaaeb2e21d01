package nl.goedgesprek.support;

import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Lets all test classes of a JVM run in one server, for they deploy the same. A start costs more than most of the tests;
 * the adapter ends the server with the JVM.
 */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Once.class);
    }

    /** Arquillian makes one for each class, so what is kept for the next is static. */
    static final class Once {

        /** Only there what a deployment is told of is within reach. */
        private static final int INNERMOST = -100;

        private static @Nullable DeploymentScenario scenario;
        private static @Nullable ProtocolMetaData deployed;

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenarioOfClass;

        @Inject
        @DeploymentScoped
        private InstanceProducer<DeploymentDescription> description;

        @Inject
        @DeploymentScoped
        private InstanceProducer<Deployment> deployment;

        @Inject
        @DeploymentScoped
        private InstanceProducer<ProtocolMetaData> whereItIs;

        @SuppressWarnings("NullAway.Init")
        Once() {}

        void generate(@Observes(precedence = INNERMOST) EventContext<GenerateDeployment> asked) {
            if (scenario == null) {
                asked.proceed();
                scenario = scenarioOfClass.get();
            } else {
                scenarioOfClass.set(scenario);
            }
        }

        void deploy(@Observes(precedence = INNERMOST) EventContext<DeployDeployment> asked) {
            if (deployed == null) {
                asked.proceed();
                deployed = whereItIs.get();
            } else {
                Deployment same = asked.getEvent().getDeployment();
                description.set(same.getDescription());
                deployment.set(same);
                whereItIs.set(deployed);
                same.deployed();
            }
        }

        /** It stays for the next class. */
        void undeploy(@Observes(precedence = INNERMOST) EventContext<UnDeployDeployment> asked) {}
    }
}
