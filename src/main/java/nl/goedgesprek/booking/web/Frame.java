package nl.goedgesprek.booking.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.clients.PhoneNumber;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.ShownPath;
import nl.goedgesprek.practice.HouseStyle;
import nl.goedgesprek.practice.IdentityService;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.practice.Words;
import nl.goedgesprek.practice.WordsService;
import org.jspecify.annotations.Nullable;

/** What stands around every public page: the practice's name and number, and the same page in the other language. */
@Named
@RequestScoped
public class Frame {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PracticeService practice;

    @Inject
    private IdentityService identity;

    @Inject
    private WordsService wordsService;

    @Inject
    private Reader reader;

    /** Both read once for a page, which asks for them again and again; null before. */
    private @Nullable Optional<Practice> known;

    private @Nullable Optional<String> logo;

    public String getName() {
        return practice().map(Practice::getName).orElseGet(() -> reader.text("frame.name"));
    }

    /** The address of a style sheet with the practice's own colours; null when it has none of its own. */
    public @Nullable String getStyleSheet() {
        return practice()
                .map(Practice::style)
                .filter(style -> !style.equals(HouseStyle.USUAL))
                .map(OwnLook::styleSheet)
                .orElse(null);
    }

    /** The address of the practice's mark; null when it has none of its own. */
    public @Nullable String getLogo() {
        if (logo == null) {
            logo = practice().flatMap(there -> identity.logo()).map(OwnLook::logo);
        }
        return logo.orElse(null);
    }

    /** The number to call; null when the practice would rather not. */
    public @Nullable String getPhone() {
        return practice().flatMap(Practice::phone).orElse(null);
    }

    /** The same as one reads it aloud. */
    public @Nullable String getSpokenPhone() {
        return practice()
                .flatMap(Practice::phone)
                .map(PhoneNumber::international)
                .orElse(null);
    }

    /** After how many months what led to nothing is erased; as few as can be when the database does not answer. */
    public int getRetentionMonths() {
        return practice().map(Practice::retentionMonths).orElse(1);
    }

    /** The zone in which all times are told. */
    public ZoneId getZoneId() {
        return practice().map(Practice::zone).orElse(ZoneOffset.UTC);
    }

    /** This page, as it stands, in a language. */
    public String in(String tag) {
        String others = request.getMethod().equals("POST") || request.getQueryString() == null
                ? ""
                : Stream.of(request.getQueryString().split("&"))
                        .filter(pair -> !pair.isEmpty() && !pair.startsWith("lang="))
                        .map(pair -> pair + '&')
                        .collect(Collectors.joining());
        return path() + '?' + others + "lang=" + tag;
    }

    /** What visitors read; all of it ours when the database does not answer. */
    Words words() {
        try {
            return practice().map(wordsService::words).orElse(Words.OURS);
        } catch (EJBException unreachable) {
            return Words.OURS;
        }
    }

    /** The page for failures must not fail because the database does. */
    private Optional<Practice> practice() {
        if (known == null) {
            known = read();
        }
        return known;
    }

    private Optional<Practice> read() {
        try {
            return Optional.of(practice.practice());
        } catch (EJBException unreachable) {
            return Optional.empty();
        }
    }

    private String path() {
        String shown = ShownPath.of(request);
        return shown.equals("/book.xhtml") ? "/" : shown;
    }
}
