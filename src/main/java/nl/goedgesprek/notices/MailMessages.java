package nl.goedgesprek.notices;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import nl.goedgesprek.practice.LogoPicture;

/**
 * Makes a mail of a letter. What a calendar program must act on goes in twice: beside the text, where Gmail and Outlook
 * look for it, and as a file, which Apple Mail and everybody else can open. The file is of type
 * {@code application/ics}, as Google sends it, so that no program takes it for a second invitation.
 */
final class MailMessages {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MailMessages() {}

    /**
     * @param messageId stays as it is, with its angle brackets, however often the mail is tried
     * @throws MessagingException when an address cannot be written
     */
    static MimeMessage of(Letter letter, MailAddress from, String messageId, Instant date, Session session)
            throws MessagingException {
        MimeMessage message = new NamedMessage(session, messageId);
        message.setFrom(address(from));
        message.setRecipient(Message.RecipientType.TO, address(letter.to()));
        message.setReplyTo(new InternetAddress[] {address(letter.replyTo())});
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(date));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language().tag());
        message.setContent(content(letter));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        MimeMultipart alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(text(letter.plain(), "plain"));
        alternative.addBodyPart(page(letter));
        if (letter.enclosure() == null) {
            return alternative;
        }
        if (letter.enclosure() instanceof CalendarPart calendar
                && calendar.method().isForTheProgram()) {
            alternative.addBodyPart(part(calendar.text(), calendar.contentType(), "base64"));
        }
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternative);
        return new MimeMultipart("mixed", body, attached(file(letter.enclosure())));
    }

    /** The text with the practice's mark around it, if it has one: no other part needs the picture. */
    private static MimeBodyPart page(Letter letter) throws MessagingException {
        MimeBodyPart html = text(letter.html(), "html");
        LogoPicture mark = letter.paper().mark();
        if (mark == null) {
            return html;
        }
        MimeBodyPart picture = part(mark.png(), "image/png", "base64");
        picture.setContentID('<' + LetterPaper.MARK_ID + '>');
        picture.setDisposition(Part.INLINE);
        MimeBodyPart page = new MimeBodyPart();
        page.setContent(new MimeMultipart("related; type=\"text/html\"", html, picture));
        return page;
    }

    private static FilePart file(Enclosure enclosure) {
        if (enclosure instanceof CalendarPart calendar) {
            String type = calendar.method().isForTheProgram() ? "application/ics" : calendar.contentType();
            return new FilePart(calendar.fileName(), type, calendar.text().getBytes(StandardCharsets.UTF_8));
        }
        return (FilePart) enclosure;
    }

    private static MimeBodyPart attached(FilePart file) throws MessagingException {
        String type = file.contentType() + "; name=\"" + file.fileName() + '"';
        MimeBodyPart part = part(file.bytes(), type, "base64");
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(file.fileName());
        return part;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        return part(text.replace("\n", "\r\n"), "text/" + subtype + "; charset=UTF-8", "quoted-printable");
    }

    /** Bytes rather than text: who sends it need not know how each type is written. */
    private static MimeBodyPart part(String text, String type, String encoding) throws MessagingException {
        return part(text.getBytes(StandardCharsets.UTF_8), type, encoding);
    }

    private static MimeBodyPart part(byte[] bytes, String type, String encoding) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setHeader("Content-Transfer-Encoding", encoding);
        return part;
    }

    private static InternetAddress address(MailAddress address) throws MessagingException {
        try {
            return new InternetAddress(address.email(), address.name(), UTF_8);
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A message that keeps the name that it was given. */
    private static final class NamedMessage extends MimeMessage {

        private final String messageId;

        NamedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
