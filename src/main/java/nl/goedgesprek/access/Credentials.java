package nl.goedgesprek.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.goedgesprek.platform.Violation;

/**
 * What somebody types to log in.
 *
 * @param email without spaces around it and in lower case, for that is how people mean it
 */
public record Credentials(String email, String password) {

    /** In characters. No rule about which: length, and not being common, is what makes a password hard to guess. */
    public static final int SHORTEST_PASSWORD = 12;

    private static final int LONGEST_PASSWORD = 1000;
    private static final int LONGEST_EMAIL = 254;

    public Credentials {
        email = email.strip().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with these for a new account, the fields being {@code email} and {@code password}. */
    public List<Violation> violations() {
        List<Violation> all = new ArrayList<>();
        if (!email.matches("[^@\\s]+@[^@\\s]+") || email.length() > LONGEST_EMAIL) {
            all.add(new Violation("email", "violation.email"));
        }
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            all.add(new Violation("password", "violation.passwordShort", List.of(SHORTEST_PASSWORD)));
        } else if (password.length() > LONGEST_PASSWORD) {
            all.add(new Violation("password", "violation.length", List.of(LONGEST_PASSWORD)));
        } else if (CommonPasswords.contain(password) || password.strip().equalsIgnoreCase(email)) {
            all.add(new Violation("password", "violation.passwordCommon"));
        }
        return all;
    }

    /** Says nothing of the password: it must not end in a log. */
    @Override
    public String toString() {
        return "Credentials[" + email + ']';
    }
}
