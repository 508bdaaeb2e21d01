package nl.goedgesprek.notices;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * Why a mail server did not take a mail, and whether it ever will. It never will when it knows no such recipient, or
 * will not have what the mail says (5xx). That it does not want <em>us</em> can be mended, so that is tried again.
 */
record Undelivered(Failure failure, String detail) {

    private static final int PERMANENT = 500;

    /** What a server says may hold anything, also what breaks a line of the log or what no database keeps. */
    Undelivered {
        detail = detail.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    static Undelivered of(MessagingException exception) {
        List<Exception> chain = chain(exception);
        String detail = detail(chain);
        if (Stream.of(AddressException.class, SMTPAddressFailedException.class, SMTPSendFailedException.class)
                .noneMatch(kind -> chain.stream().anyMatch(kind::isInstance))) {
            boolean login = exception instanceof AuthenticationFailedException;
            return new Undelivered(login ? Failure.LOGIN : unspecific(exception), detail);
        }
        boolean never = chain.stream().anyMatch(Undelivered::isPermanent);
        return new Undelivered(never ? Failure.REFUSED : Failure.POSTPONED, detail);
    }

    private static Failure unspecific(MessagingException exception) {
        return exception instanceof SendFailedException ? Failure.POSTPONED : Failure.UNREACHABLE;
    }

    private static boolean isPermanent(Exception link) {
        if (link instanceof SMTPAddressFailedException recipient) {
            return recipient.getReturnCode() >= PERMANENT;
        }
        if (link instanceof SMTPSendFailedException send) {
            return send.getReturnCode() >= PERMANENT && !isAboutUs(send.getCommand());
        }
        return link instanceof AddressException;
    }

    private static boolean isAboutUs(String command) {
        return command != null && command.toUpperCase(Locale.ROOT).startsWith("MAIL");
    }

    private static List<Exception> chain(MessagingException exception) {
        List<Exception> chain = new ArrayList<>();
        Exception link = exception;
        while (link != null && !chain.contains(link)) {
            chain.add(link);
            link = link instanceof MessagingException next ? next.getNextException() : null;
        }
        return chain;
    }

    /** The innermost words, which are the server's own. */
    private static String detail(List<Exception> chain) {
        return String.valueOf(chain.get(chain.size() - 1).getMessage());
    }
}
