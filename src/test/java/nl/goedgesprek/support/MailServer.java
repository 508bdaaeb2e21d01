package nl.goedgesprek.support;

import com.icegreen.greenmail.util.DummySSLSocketFactory;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that can be as difficult as real ones: it refuses whom it is told to, for now or for ever, insists on a
 * secret line and a login, and goes away and comes back at the same port.
 */
public final class MailServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String KEYS = "/greenmail.p12";
    private static final char[] PASSWORD = "changeit".toCharArray();

    private final int port;
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final Map<String, String> firstRefusals = new ConcurrentHashMap<>();
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final List<String> logins = new CopyOnWriteArrayList<>();
    private volatile ServerSocket listening;

    /** A mail as it came, and the sender's and recipient's address on its envelope. */
    public record Mail(String from, String to, byte[] bytes) {

        public String text() {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private MailServer(int port) {
        this.port = port;
        this.listening = listen(port);
        accept();
    }

    public static MailServer start() {
        try {
            return new MailServer(ProductProcess.freePort());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    public String address(String login) {
        return "smtp://" + login + "127.0.0.1:" + port;
    }

    /** Answers RCPT for this recipient with this line, such as {@code 550 5.1.1 unknown}; null is no longer. */
    public void refuse(String recipient, @org.jspecify.annotations.Nullable String answer) {
        if (answer == null) {
            refusals.remove(recipient);
        } else {
            refusals.put(recipient, answer);
        }
    }

    /** Answers RCPT for this recipient with this line the first time only. */
    public void refuseFirst(String recipient, String answer) {
        firstRefusals.put(recipient, answer);
    }

    /** Goes away, until it is {@linkplain #comeBack() back}. */
    public void goAway() {
        close();
    }

    public void comeBack() {
        listening = listen(port);
        accept();
    }

    /** All that came so far. */
    public List<Mail> mails() {
        return List.copyOf(mails);
    }

    public List<Mail> mailsTo(String recipient) {
        return mails.stream().filter(mail -> mail.to().equals(recipient)).toList();
    }

    /** Returns when somebody has mail. */
    public void awaitMailTo(String recipient) throws InterruptedException {
        awaitMailTo(recipient, mail -> true);
    }

    /** Returns when somebody has such a mail. */
    public void awaitMailTo(String recipient, Predicate<Mail> such) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        synchronized (mails) {
            while (mailsTo(recipient).stream().noneMatch(such)) {
                long left = Duration.between(Instant.now(), end).toMillis();
                if (left <= 0) {
                    throw new AssertionError("no such mail to " + recipient + " among "
                            + mailsTo(recipient).size());
                }
                mails.wait(left);
            }
        }
    }

    /** Who logged in, with his password, and whether the line was secret. */
    public List<String> logins() {
        return List.copyOf(logins);
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ServerSocket listen(int port) {
        try {
            return new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void accept() {
        ServerSocket here = listening;
        Thread thread = new Thread(
                () -> {
                    while (!here.isClosed()) {
                        try {
                            Socket caller = here.accept();
                            Thread talk = new Thread(() -> talk(caller), "mail server talks");
                            talk.setDaemon(true);
                            talk.start();
                        } catch (IOException closed) {
                            return;
                        }
                    }
                },
                "mail server");
        thread.setDaemon(true);
        thread.start();
    }

    private void talk(Socket caller) {
        try (Socket socket = caller) {
            new Talk(socket).go();
        } catch (IOException gone) {
            // He hung up, or was killed.
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** One caller. */
    private final class Talk {

        private Socket socket;
        private BufferedReader lines;
        private boolean secret;
        private String from = "";
        private String to = "";

        Talk(Socket socket) throws IOException {
            this.socket = socket;
            this.lines = reader();
        }

        private BufferedReader reader() throws IOException {
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        }

        void go() throws Exception {
            say("220 picky");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
                switch (verb) {
                    case "EHLO" -> say(secret ? "250-picky\r\n250 AUTH PLAIN" : "250-picky\r\n250 STARTTLS");
                    case "STAR" -> startTls();
                    case "AUTH" -> logIn(line);
                    case "MAIL" -> {
                        from = address(line);
                        say("250 ok");
                    }
                    case "RCPT" -> {
                        to = address(line);
                        String first = firstRefusals.remove(to);
                        say(first == null ? refusals.getOrDefault(to, "250 ok") : first);
                    }
                    case "DATA" -> data();
                    case "QUIT" -> {
                        say("221 bye");
                        return;
                    }
                    default -> say("250 ok");
                }
            }
        }

        private void startTls() throws Exception {
            say("220 go ahead");
            SSLSocket tls = (SSLSocket) keys().getSocketFactory().createSocket(socket, null, socket.getPort(), true);
            tls.setUseClientMode(false);
            tls.startHandshake();
            socket = tls;
            lines = reader();
            secret = true;
        }

        private void logIn(String line) throws IOException {
            String plain = line.substring(line.lastIndexOf(' ') + 1);
            String decoded = new String(java.util.Base64.getDecoder().decode(plain), StandardCharsets.UTF_8);
            logins.add(decoded.substring(decoded.indexOf('\0') + 1).replace('\0', ':')
                    + (secret ? " in secret" : " in the open"));
            say("235 welcome");
        }

        private void data() throws IOException {
            say("354 go on");
            StringBuilder text = new StringBuilder();
            for (String line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
                text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
            }
            synchronized (mails) {
                mails.add(new Mail(from, to, text.toString().getBytes(StandardCharsets.ISO_8859_1)));
                mails.notifyAll();
            }
            say("250 accepted");
        }

        private void say(String answer) throws IOException {
            socket.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        }

        private static String address(String line) {
            return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        }
    }

    /** The home-made certificate that comes with GreenMail. */
    private static SSLContext keys() throws Exception {
        try (InputStream file = DummySSLSocketFactory.class.getResourceAsStream(KEYS)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file.readAllBytes()), PASSWORD);
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(factory.getKeyManagers(), null, null);
            return context;
        }
    }
}
