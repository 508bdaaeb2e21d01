package nl.goedgesprek.calendars;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A connection to a server, for one request. The JDK's clients look a name up by themselves, and again for each
 * connection; this one goes to the very address that was approved of, by no proxy, and takes nothing along.
 */
final class CalendarLine implements AutoCloseable {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);

    private final CalendarAddress address;
    private final Socket plain;

    private CalendarLine(CalendarAddress address, Socket plain) {
        this.address = address;
        this.plain = plain;
    }

    /** Connects to the first of these addresses that lets it. */
    static CalendarLine open(CalendarAddress address, List<InetAddress> approved) throws IOException {
        IOException why = new IOException("no address");
        for (InetAddress one : approved.subList(0, Math.min(2, approved.size()))) {
            Socket socket = new Socket(Proxy.NO_PROXY);
            try {
                socket.connect(new InetSocketAddress(one, address.port()), (int) TO_CONNECT.toMillis());
                socket.setSoTimeout((int) TO_ANSWER.toMillis());
                return new CalendarLine(address, socket);
            } catch (IOException unreachable) {
                socket.close();
                why = unreachable;
            }
        }
        throw why;
    }

    HttpAnswer ask(Fetched.Tag known) throws IOException {
        Socket socket = address.isSecure() ? secured() : plain;
        OutputStream out = new BufferedOutputStream(socket.getOutputStream());
        out.write(request(known).getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        InputStream in = new BufferedInputStream(socket.getInputStream());
        return HttpAnswer.read(in);
    }

    /** Nobody is believed who cannot show that the name is his. */
    private Socket secured() throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, address.host(), address.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private String request(Fetched.Tag known) {
        return "GET " + address.target() + " HTTP/1.1\r\n"
                + "Host: " + address.authority() + "\r\n"
                + "User-Agent: GoedGesprek\r\n"
                + "Accept: text/calendar, */*;q=0.1\r\n"
                + "Accept-Encoding: gzip\r\n"
                + (known.etag() == null ? "" : "If-None-Match: " + known.etag() + "\r\n")
                + (known.lastModified() == null ? "" : "If-Modified-Since: " + known.lastModified() + "\r\n")
                + "Connection: close\r\n\r\n";
    }

    /** Also while somebody waits for it: then his waiting ends. */
    @Override
    public void close() {
        try {
            plain.close();
        } catch (IOException alreadyBroken) {
            // There is nothing left to close.
        }
    }
}
