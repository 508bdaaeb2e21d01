package nl.goedgesprek.notices;

import java.net.IDN;
import java.util.regex.Pattern;

/**
 * Somebody who sends or gets mail.
 *
 * @param name as people call him; white space and what would disturb a header is taken out of it
 * @param email one mailbox at one domain, which is written in ASCII for mail servers and calendar programs alike
 */
record MailAddress(String name, String email) {

    private static final Pattern MAILBOX =
            Pattern.compile("[^@\\s\\p{Cntrl}<>\"(),:;\\[\\]\\\\]+@[^@\\s\\p{Cntrl}<>\"(),:;\\\\]+");

    /** @throws IllegalArgumentException when no mail can be sent there */
    MailAddress {
        if (!MAILBOX.matcher(email).matches()) {
            throw new IllegalArgumentException("no e-mail address: " + Clean.value(email));
        }
        name = Clean.value(name);
        int domain = email.lastIndexOf('@') + 1;
        email = email.substring(0, domain) + IDN.toASCII(email.substring(domain));
    }
}
