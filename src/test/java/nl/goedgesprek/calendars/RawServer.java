package nl.goedgesprek.calendars;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Answers whoever connects with the same octets, whatever he asks. */
final class RawServer implements AutoCloseable {

    private static final long PAUSE_NANOS = 20_000_000;

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final AtomicInteger count = new AtomicInteger();
    private volatile byte[] answer = {};
    private volatile boolean dawdling;
    private volatile boolean hasty;
    private volatile String asked = "";

    RawServer() throws IOException {
        Thread thread = new Thread(this::serve, "raw server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    void answers(String head) {
        answers(head, new byte[0]);
    }

    void answers(String head, byte[] body) {
        byte[] begin = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[begin.length + body.length];
        System.arraycopy(begin, 0, all, 0, begin.length);
        System.arraycopy(body, 0, all, begin.length, body.length);
        answer = all;
    }

    /** Begins, and then says a little, again and again, so that the line is never silent. */
    void dawdles(String head) {
        answers(head);
        dawdling = true;
    }

    /** Speaks before it is spoken to, and then listens until the other has gone. */
    void interrupts(String words) {
        answers(words);
        hasty = true;
    }

    /** What was asked last. */
    String asked() {
        return asked;
    }

    /** How often somebody connected. */
    int count() {
        return count.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket one = socket.accept()) {
                count.incrementAndGet();
                asked = hasty ? "" : head(one);
                OutputStream out = one.getOutputStream();
                out.write(answer);
                out.flush();
                if (hasty) {
                    one.getInputStream().transferTo(OutputStream.nullOutputStream());
                }
                while (dawdling) {
                    out.write('x');
                    out.flush();
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            } catch (IOException gone) {
                // Whoever asked has had enough.
            }
        }
    }

    private static String head(Socket socket) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        StringBuilder head = new StringBuilder();
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            head.append(line).append("\r\n");
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
