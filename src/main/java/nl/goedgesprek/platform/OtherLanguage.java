package nl.goedgesprek.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way from a page to the same page in the other language. */
@Named
@RequestScoped
public class OtherLanguage {

    @Inject
    private Reader reader;

    @Inject
    private HttpServletRequest request;

    /** The tag of the language that the page does not speak now. */
    public String getTag() {
        return (reader.getLanguage() == Language.EN ? Language.NL : Language.EN).tag();
    }

    /** The address of this page with all that it was asked with, in the other language. */
    public String getLink() {
        String query = Stream.of(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(Reader.LANG + '='))
                .map(part -> part + '&')
                .collect(Collectors.joining());
        return ShownPath.of(request) + '?' + query + Reader.LANG + '=' + getTag();
    }
}
