package nl.goedgesprek.platform;

import com.hazelcast.config.InvalidConfigurationException;
import com.hazelcast.config.MapConfig;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.topic.ITopic;
import com.hazelcast.topic.Message;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The other nodes of the same practice, over the cluster that the server keeps: what one tells, all others hear within
 * milliseconds, in the order in which it told. For counts that only slow somebody down and may be lost with a node;
 * everything that must be true stands in the database. A node that is alone tells nobody.
 */
@ApplicationScoped
public class Neighbours {

    private static final Logger LOGGER = Logger.getLogger(Neighbours.class.getName());
    private static final String CLUSTER = "payara/Hazelcast";

    /** Where the server keeps sessions: named as the path of the application, which is the root. */
    private static final String SESSIONS = "";

    /** Longer than anybody stays logged in without a word. */
    private static final int FORGOTTEN_SECONDS = 86_400;

    @Inject
    @ConfigProperty(name = "goedgesprek.cluster.nodes")
    private Optional<String> nodes;

    @Inject
    private Clock clock;

    private @Nullable HazelcastInstance cluster;

    // The name is a constant, and what it leads to is the server's own.
    @SuppressWarnings("BanJNDI")
    @PostConstruct
    void meet() {
        if (nodes.filter(list -> !list.isBlank()).isPresent()) {
            try {
                HazelcastInstance joined = (HazelcastInstance) new InitialContext().lookup(CLUSTER);
                forgetLeftSessions(joined);
                cluster = joined;
            } catch (NamingException none) {
                throw new IllegalStateException("this node has not joined the others", none);
            }
        }
    }

    /** The node at which a session ends takes it away; nobody does when that node was killed. */
    private static void forgetLeftSessions(HazelcastInstance cluster) {
        try {
            cluster.getConfig().addMapConfig(new MapConfig(SESSIONS).setMaxIdleSeconds(FORGOTTEN_SECONDS));
        } catch (InvalidConfigurationException another) {
            LOGGER.log(Level.FINE, "a node of another version said how long sessions are kept", another);
        }
    }

    /** Whether there may be others. */
    public boolean areThere() {
        return cluster != null;
    }

    /** Tells all others, and waits for none of them. What was done stands when it could not be told. */
    public void tell(String matter, String... words) {
        if (cluster == null) {
            return;
        }
        String now = String.valueOf(clock.millis());
        String[] all = Stream.concat(Stream.of(now), Arrays.stream(words)).toArray(String[]::new);
        try {
            topic(cluster, matter).publish(all);
        } catch (RuntimeException leaving) {
            LOGGER.log(Level.WARNING, leaving, () -> "other nodes were not told: " + matter);
        }
    }

    /**
     * Hears what others tell of a matter.
     *
     * @param heard gets when it was told, by the teller's clock, and the words; on a thread of the cluster
     */
    public void listen(String matter, BiConsumer<Instant, List<String>> heard) {
        if (cluster != null) {
            topic(cluster, matter).addMessageListener(message -> pass(message, heard));
        }
    }

    private static ITopic<String[]> topic(HazelcastInstance cluster, String matter) {
        return cluster.getTopic("goedgesprek-" + matter);
    }

    /** A node of another version may say what this one does not understand. */
    private static void pass(Message<String[]> message, BiConsumer<Instant, List<String>> heard) {
        if (message.getPublishingMember() != null
                && message.getPublishingMember().localMember()) {
            return;
        }
        try {
            List<String> all = List.of(message.getMessageObject());
            heard.accept(Instant.ofEpochMilli(Long.parseLong(all.get(0))), all.subList(1, all.size()));
        } catch (RuntimeException strange) {
            LOGGER.log(Level.FINE, "another node said what this one does not understand", strange);
        }
    }
}
