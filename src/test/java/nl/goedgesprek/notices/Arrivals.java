package nl.goedgesprek.notices;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedgesprek.support.ProductProcess;

/** A mail server that counts which mail of which booking arrived: to whom booked, and to the coach of whom. */
final class Arrivals implements AutoCloseable {

    static final String COACH = "coach@example.nl";

    private static final Pattern WHO = Pattern.compile("v\\d+@storm\\.example");

    private final GreenMail mails;
    private final int port;

    Arrivals() throws IOException {
        port = ProductProcess.freePort();
        mails = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
    }

    /** What the product is told, so that its mail comes here. */
    Map<String, String> settings() {
        return Map.of(
                "GOEDGESPREK_SMTP_URL",
                "smtp://127.0.0.1:" + port,
                "GOEDGESPREK_ADMIN_EMAIL",
                COACH,
                "GOEDGESPREK_ADMIN_PASSWORD",
                "kort maar krachtig");
    }

    /** Whose bookings these are counts by their address. */
    static String visitor(int which) {
        return "v" + which + "@storm.example";
    }

    int count() {
        return mails.getReceivedMessages().length;
    }

    /** How often each mail arrived. */
    Map<String, Integer> times() throws MessagingException, IOException {
        Map<String, Integer> times = new HashMap<>();
        byMail().forEach((mail, ids) -> times.put(mail, ids.size()));
        return times;
    }

    /** Which mails arrived more than once, and how often. */
    Map<String, Integer> doubles() throws MessagingException, IOException {
        Map<String, Integer> doubles = new TreeMap<>(times());
        doubles.values().removeIf(times -> times == 1);
        return doubles;
    }

    /** Of which mails a second one has another number than the first, so that no mail program shows one for both. */
    List<String> strangers() throws MessagingException, IOException {
        return byMail().entrySet().stream()
                .filter(mail -> Set.copyOf(mail.getValue()).size() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Which mails of these bookings did not arrive. */
    List<String> missing(Set<String> booked) throws MessagingException, IOException {
        Map<String, Integer> arrived = times();
        return booked.stream()
                .flatMap(email -> Stream.of(email, COACH + " of " + email))
                .filter(mail -> !arrived.containsKey(mail))
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        mails.stop();
    }

    /** The numbers of each mail. */
    private Map<String, List<String>> byMail() throws MessagingException, IOException {
        Map<String, List<String>> all = new HashMap<>();
        for (MimeMessage mail : mails.getReceivedMessages()) {
            String to = mail.getAllRecipients()[0].toString();
            Matcher who = WHO.matcher(to.contains(COACH) ? plain(mail) : to);
            if (who.find()) {
                String name = to.contains(COACH) ? COACH + " of " + who.group() : who.group();
                all.computeIfAbsent(name, key -> new ArrayList<>()).add(mail.getMessageID());
            }
        }
        return all;
    }

    /** The plain text, which comes first. */
    private static String plain(Part mail) throws MessagingException, IOException {
        Object content = mail.getContent();
        return content instanceof Multipart parts ? plain(parts.getBodyPart(0)) : String.valueOf(content);
    }
}
