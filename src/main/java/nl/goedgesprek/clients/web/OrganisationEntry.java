package nl.goedgesprek.clients.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.OrganisationFacts;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Prose;
import nl.goedgesprek.platform.Violation;
import org.jspecify.annotations.Nullable;

/** What the coach types about an organisation. */
public record OrganisationEntry(String name, String website, String notes) {

    static final OrganisationEntry EMPTY = new OrganisationEntry("", "", "");

    static OrganisationEntry of(Organisation organisation) {
        return new OrganisationEntry(
                organisation.getName(),
                organisation.website().orElse(""),
                organisation.notes().orElse(""));
    }

    static OrganisationEntry read(PostedForm form) {
        return new OrganisationEntry(form.text("name"), form.text("website"), form.text("notes"));
    }

    /** What is wrong with it; the fields are called as the components of this record. */
    List<Violation> violations() {
        List<Violation> all = new ArrayList<>();
        if (line(name).isEmpty()) {
            all.add(new Violation("name", "violation.required"));
        }
        longer(all, "name", line(name), OrganisationFacts.LONGEST_NAME);
        if (!website.isBlank() && !isSite(site())) {
            all.add(new Violation("website", "clients.violation.website"));
        } else {
            longer(all, "website", site(), OrganisationFacts.LONGEST_WEBSITE);
        }
        longer(all, "notes", text(), OrganisationFacts.LONGEST_NOTES);
        return all;
    }

    private static void longer(List<Violation> all, String field, String typed, int most) {
        if (typed.length() > most) {
            all.add(new Violation(field, "violation.length", List.of(most)));
        }
    }

    /** The facts, of use only when nothing is wrong with them. */
    OrganisationFacts facts() {
        return new OrganisationFacts(line(name), orNull(site()), orNull(text()));
    }

    /** Nobody types the scheme. */
    private String site() {
        String typed = website.strip();
        return typed.isEmpty() || typed.contains("://") ? typed : "https://" + typed;
    }

    private static boolean isSite(String address) {
        try {
            URI site = new URI(address);
            String scheme = site.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && site.getHost() != null
                    && site.getHost().contains(".")
                    && site.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private String text() {
        return Prose.of(notes);
    }

    private static String line(String typed) {
        return typed.replaceAll("[\\p{Z}\\p{Cc}]+", " ").strip();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
