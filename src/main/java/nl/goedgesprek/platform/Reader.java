package nl.goedgesprek.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who reads the page, as far as his language goes: the one that he chose just now ({@code ?lang=en}), else chose
 * before (a cookie), else the one that his browser asks for.
 */
@Named
@RequestScoped
public class Reader {

    /** Request parameter and cookie with the tag of a chosen language. */
    static final String LANG = "lang";

    static final OwnCookie COOKIE = new OwnCookie(LANG, "/", Duration.ofDays(365));

    @Inject
    private HttpServletRequest request;

    private @Nullable Language language;

    public Language getLanguage() {
        if (language == null) {
            language = chosen(request).or(this::remembered).orElseGet(this::preferred);
        }
        return language;
    }

    /** For this request only, another language than his own: to see a page as somebody else would. */
    public void readAs(Language other) {
        language = other;
    }

    /**
     * Every sentence, as {@code #{text['key']}} on pages. Not a resource bundle of Faces, which answers a Dutch reader
     * in the language of the server when that has a bundle of its own.
     */
    @Produces
    @Named("text")
    public ResourceBundle getText() {
        return Texts.bundle(getLanguage());
    }

    /** A sentence of the bundle with these values in its placeholders. */
    public String text(String key, Object... arguments) {
        return Texts.text(getLanguage(), key, arguments);
    }

    public String text(Violation violation) {
        return Texts.text(getLanguage(), violation);
    }

    /** What the practice wrote in both languages, in the reader's. */
    public String in(BilingualText text) {
        return text.in(getLanguage());
    }

    /** The language that this very request chooses; empty when it says none or one that we do not speak. */
    static Optional<Language> chosen(HttpServletRequest request) {
        return tagged(request.getParameter(LANG));
    }

    private Optional<Language> remembered() {
        return COOKIE.of(request).flatMap(Reader::tagged);
    }

    /** A browser that asks for nothing gets Dutch, not the language of the server. */
    private Language preferred() {
        return request.getHeader("Accept-Language") == null ? Language.NL : Language.of(request.getLocale());
    }

    private static Optional<Language> tagged(@Nullable String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
