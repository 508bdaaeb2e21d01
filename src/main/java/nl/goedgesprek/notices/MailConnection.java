package nl.goedgesprek.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One connection with the mail server for several mails, opened at the first and again when it broke off. */
final class MailConnection implements AutoCloseable {

    private static final Logger LOGGER = Logger.getLogger(MailConnection.class.getName());

    private final SmtpUrl server;
    private final Session session;
    private final Transport transport;

    MailConnection(SmtpUrl server, Session session) throws MessagingException {
        this.server = server;
        this.session = session;
        this.transport = session.getTransport(server.protocol());
    }

    /** Asks the server whether it is still there. */
    void open() throws MessagingException {
        if (!transport.isConnected()) {
            transport.connect(server.host(), server.port(), server.user(), server.password());
        }
    }

    /** Returns when the server has accepted the mail. */
    void send(Written mail, Instant date) throws MessagingException {
        MimeMessage message = MailMessages.of(mail.letter(), mail.from(), mail.messageId(), date, session);
        transport.sendMessage(message, message.getAllRecipients());
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOGGER.log(Level.FINE, "The mail server did not say goodbye", gone);
        }
    }
}
