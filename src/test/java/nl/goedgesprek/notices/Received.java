package nl.goedgesprek.notices;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** A mail as its bytes arrive, read again from nothing else. */
record Received(byte[] bytes, MimeMessage message) {

    static final String MESSAGE_ID = "<17.0.5a3c@gesprek.example.nl>";

    static Received of(Letter letter) throws MessagingException, IOException {
        Session session = Session.getInstance(new Properties());
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        MailMessages.of(letter, Scene.FROM, MESSAGE_ID, Scene.NOW, session).writeTo(sent);
        byte[] bytes = sent.toByteArray();
        return new Received(bytes, new MimeMessage(session, new ByteArrayInputStream(bytes)));
    }

    List<String> headerNames() throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .map(Header::getName)
                .toList();
    }

    /** The media types as an outline, such as {@code mixed(alternative(plain html calendar) ics)}. */
    String structure() throws MessagingException, IOException {
        return structure(message);
    }

    /** The parts that hold something themselves, in order. */
    List<Part> leaves() throws MessagingException, IOException {
        List<Part> leaves = new ArrayList<>();
        collect(message, leaves);
        return leaves;
    }

    static byte[] content(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }

    static String text(Part part) throws MessagingException, IOException {
        return new String(content(part), StandardCharsets.UTF_8);
    }

    private static void collect(Part part, List<Part> leaves) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i), leaves);
            }
        } else {
            leaves.add(part);
        }
    }

    private static String structure(Part part) throws MessagingException, IOException {
        String type = part.getContentType().replaceAll("(?s)^.*?/|;.*", "");
        if (!(part.getContent() instanceof Multipart several)) {
            return type;
        }
        List<String> inner = new ArrayList<>();
        for (int i = 0; i < several.getCount(); i++) {
            inner.add(structure(several.getBodyPart(i)));
        }
        return type + '(' + String.join(" ", inner) + ')';
    }
}
