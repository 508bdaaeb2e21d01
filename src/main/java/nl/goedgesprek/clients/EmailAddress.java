package nl.goedgesprek.clients;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address to which mail can be sent: one mailbox at a domain with a dot in it.
 *
 * @param value as it was typed
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern MAILBOX = Pattern.compile("[^@\\s\\p{Cntrl}<>\"(),:;\\[\\]\\\\]{1,64}");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]+");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

    /** Reads what somebody typed; empty when no mail could arrive there. Its characters are checked by Jakarta Mail. */
    public static Optional<EmailAddress> parse(String typed) {
        int at = typed.lastIndexOf('@');
        if (at < 1
                || typed.length() > LONGEST
                || !MAILBOX.matcher(typed.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return hasDomain(typed.substring(at + 1)) && isAddress(typed)
                ? Optional.of(new EmailAddress(typed))
                : Optional.empty();
    }

    /**
     * Whether mail to one address certainly arrives at the other: they are the same but for the case of Latin letters. One
     * that only looks like it, as with a letter of another alphabet, is another.
     */
    static boolean isSame(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String address) {
        return LETTERS.matcher(address).replaceAll(letter -> letter.group().toLowerCase(Locale.ROOT));
    }

    private static boolean hasDomain(String domain) {
        try {
            return DOMAIN.matcher(IDN.toASCII(domain).toLowerCase(Locale.ROOT)).matches();
        } catch (IllegalArgumentException noDomain) {
            return false;
        }
    }

    private static boolean isAddress(String typed) {
        try {
            new InternetAddress(typed, true).validate();
            return true;
        } catch (AddressException none) {
            return false;
        }
    }
}
