package nl.goedgesprek.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What stands before several nodes: passes every connection on to the one that it was told, and to the next when that
 * one does not answer. It reads nothing of what it passes on.
 */
public final class Front implements AutoCloseable {

    private final ServerSocket listening;
    private final List<Integer> nodes;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int first;

    /** @param nodes the ports at which the nodes listen */
    public Front(int port, List<Integer> nodes) {
        this.nodes = List.copyOf(nodes);
        try {
            listening = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        start(this::accept);
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + listening.getLocalPort() + path);
    }

    /** From now on requests go to this node, those of connections too that are open already. */
    public void lead(int node) {
        first = node;
        open.forEach(Front::close);
        open.clear();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        open.forEach(Front::close);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket caller = listening.accept();
                start(() -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        for (int i = 0; i < nodes.size(); i++) {
            Socket node = new Socket();
            try {
                node.connect(new InetSocketAddress("127.0.0.1", nodes.get((first + i) % nodes.size())), 2_000);
                open.add(caller);
                start(() -> pass(caller, node));
                pass(node, caller);
                return;
            } catch (IOException dead) {
                close(node);
            }
        }
        close(caller);
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException gone) {
            // One of them hung up, or was killed; the other hears it by the end of his connection.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "front");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
