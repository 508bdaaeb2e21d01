package nl.goedgesprek.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The nodes that serve one practice together, and which of them this is.
 *
 * @param name only nodes of the same name join each other
 * @param nodes all of them, this one too, as {@code host:port}: where they speak to each other; empty when it is alone
 * @param self which of these is this one; empty when it is alone
 */
record Cluster(String name, List<String> nodes, String self) {

    private static final String ADDRESS = "[\\w.-]+:[1-9]\\d{0,4}";

    static Cluster of(Map<String, String> environment) throws LaunchException {
        String all = environment.getOrDefault("GOEDGESPREK_CLUSTER_NODES", "").strip();
        String name = environment.getOrDefault("GOEDGESPREK_CLUSTER_NAME", "goed-gesprek");
        if (all.isEmpty()) {
            return new Cluster(name, List.of(), "");
        }
        List<String> nodes = List.of(all.split("\\s*,\\s*", -1));
        for (String node : nodes) {
            if (!node.matches(ADDRESS) || portOf(node) > Settings.HIGHEST_PORT) {
                throw new LaunchException("cluster.address", node);
            }
        }
        String self = environment.getOrDefault("GOEDGESPREK_CLUSTER_NODE", "").strip();
        if (!nodes.contains(self)) {
            throw new LaunchException("cluster.self", self, all);
        }
        return new Cluster(name, nodes, self);
    }

    boolean isAlone() {
        return nodes.isEmpty();
    }

    /** @throws LaunchException when it is no address of this machine */
    InetAddress address() throws LaunchException {
        try {
            InetAddress address = InetAddress.getByName(hostOf(self));
            if (NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
        } catch (IOException unknown) {
            throw new LaunchException("cluster.elsewhere", self);
        }
        throw new LaunchException("cluster.elsewhere", self);
    }

    int port() {
        return portOf(self);
    }

    /** What the server is told. Nobody is looked for who was not named. */
    List<String> arguments() throws LaunchException {
        if (isAlone()) {
            return List.of("--nohazelcast");
        }
        List<String> arguments = new ArrayList<>(List.of(
                "--clustername",
                name,
                "--clustermode",
                "tcpip:" + String.join(",", nodes),
                "--startport",
                String.valueOf(port()),
                "--interfaces",
                address().getHostAddress()));
        if (nodes.stream().map(Cluster::hostOf).distinct().count() == 1) {
            // Else no node of the one machine would keep a copy of another's sessions.
            arguments.add("--nohostaware");
        }
        return arguments;
    }

    /** What Hazelcast, which joins the nodes, is told besides. */
    Map<String, String> properties() {
        return Map.of(
                // On this address alone, not on every one of the machine.
                "hazelcast.socket.bind.any",
                "false",
                // It would tell its maker.
                "hazelcast.phone.home.enabled",
                "false",
                // A node of which the machine is gone says no goodbye: after so many seconds the others go on without
                // it.
                "hazelcast.heartbeat.interval.seconds",
                "2",
                "hazelcast.max.no.heartbeat.seconds",
                "10",
                "hazelcast.logging.type",
                "jdk");
    }

    private static String hostOf(String node) {
        return node.substring(0, node.lastIndexOf(':'));
    }

    private static int portOf(String node) {
        return Integer.parseInt(node.substring(node.lastIndexOf(':') + 1));
    }
}
