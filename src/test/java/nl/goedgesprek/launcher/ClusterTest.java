package nl.goedgesprek.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClusterTest {

    private static final Map<String, String> TWO = Map.of(
            "GOEDGESPREK_DB",
            "postgresql",
            "GOEDGESPREK_KEY_FILE",
            "keys.json",
            "GOEDGESPREK_CLUSTER_NODES",
            "127.0.0.1:5701, 203.0.113.7:5702",
            "GOEDGESPREK_CLUSTER_NODE",
            "127.0.0.1:5701");

    @Test
    void without_other_nodes_nobody_is_looked_for() throws LaunchException {
        assertThat(Settings.of(Map.of()).cluster().arguments()).containsExactly("--nohazelcast");
    }

    @Test
    void a_node_listens_for_those_who_are_named_at_its_own_address_alone() throws LaunchException {
        assertThat(Settings.of(TWO).cluster().arguments())
                .containsExactly(
                        "--clustername",
                        "goed-gesprek",
                        "--clustermode",
                        "tcpip:127.0.0.1:5701,203.0.113.7:5702",
                        "--startport",
                        "5701",
                        "--interfaces",
                        "127.0.0.1");
    }

    @Test
    void nodes_of_one_machine_keep_each_others_sessions() throws LaunchException {
        Settings settings = Settings.of(changed("GOEDGESPREK_CLUSTER_NODES", "127.0.0.1:5701,127.0.0.1:5702"));
        assertThat(settings.cluster().arguments()).endsWith("--nohostaware");
    }

    @Test
    void nodes_that_could_not_share_what_they_must_do_not_start() {
        assertRefused(changed("GOEDGESPREK_DB", "derby"), "cluster.derby");
        Map<String, String> keyless = new HashMap<>(TWO);
        keyless.remove("GOEDGESPREK_KEY_FILE");
        assertRefused(keyless, "cluster.key");
    }

    @Test
    void a_list_that_cannot_be_meant_is_refused() {
        for (String wrong :
                new String[] {"127.0.0.1", "127.0.0.1:0", "127.0.0.1:70000", "a b:5701", "127.0.0.1:5701,"}) {
            assertRefused(changed("GOEDGESPREK_CLUSTER_NODES", wrong), "cluster.address");
        }
        assertRefused(changed("GOEDGESPREK_CLUSTER_NODE", "127.0.0.1:5703"), "cluster.self");
        assertRefused(changed("GOEDGESPREK_CLUSTER_NODE", ""), "cluster.self");
    }

    @Test
    void an_address_of_another_machine_is_told() throws LaunchException {
        Cluster cluster = Settings.of(changed("GOEDGESPREK_CLUSTER_NODE", "203.0.113.7:5702"))
                .cluster();
        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(cluster::address)
                .matches(refused -> refused.key().equals("cluster.elsewhere"));
    }

    private static Map<String, String> changed(String name, String value) {
        Map<String, String> changed = new HashMap<>(TWO);
        changed.put(name, value);
        return changed;
    }

    private static void assertRefused(Map<String, String> environment, String key) {
        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> Settings.of(environment).requireShared(environment))
                .matches(refused -> refused.key().equals(key));
    }
}
