package nl.goedgesprek.notices;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Knows to whom a practice that is only to be tried writes no mail: to its clients, who live where nobody does. Who
 * books with an address of his own to see what comes gets his mail, and so does the coach.
 */
@Dependent
class Fiction {

    /** Domains that belong to nobody for ever (RFC 2606). */
    private static final Pattern NOBODYS =
            Pattern.compile(".*[@.](?:example\\.(?:com|net|org)|example|test|invalid|localhost)");

    private final boolean demo;

    @Inject
    Fiction(@ConfigProperty(name = "goedgesprek.demo", defaultValue = "false") boolean demo) {
        this.demo = demo;
    }

    /** Whether who is to get it does not exist. */
    boolean isAddressed(Notice notice) {
        return demo
                && notice.addressee() == Addressee.VISITOR
                && notice.appointment()
                        .filter(appointment -> isNobodys(appointment.person().getEmail()))
                        .isPresent();
    }

    static boolean isNobodys(String email) {
        return NOBODYS.matcher(email.toLowerCase(Locale.ROOT)).matches();
    }
}
