package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.goedgesprek.booking.ContactEntry;
import nl.goedgesprek.booking.MomentEntry;
import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.AskedQuestion;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.OwnCookie;
import nl.goedgesprek.platform.SecretCode;

/** What a request asks of the booking page. Whatever cannot be read counts as not asked. */
@RequestScoped
public class Asked {

    /** Name of the request's attribute that has the coach whose page it is. */
    static final String COACH = Asked.class.getName() + ".coach";

    static final String WHOM = "met";

    @Inject
    private HttpServletRequest request;

    boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /** What a pressed button stands for. */
    String deed() {
        return text("do").orElse("");
    }

    Optional<SecretCode> key() {
        return text(BookAddress.KEY).map(SecretCode::new);
    }

    Optional<Step> step() {
        return text(BookAddress.STEP).flatMap(Step::of);
    }

    /** Whether the address has something to say about with whom: a coach, or that he is to be chosen anew. */
    boolean asksWhom() {
        return request.getAttribute(COACH) != null || has(WHOM);
    }

    /** The slug of the coach whom the address names, in its path or after it. */
    Optional<String> coach() {
        return request.getAttribute(COACH) instanceof String path ? Optional.of(path) : text(WHOM);
    }

    Optional<YearMonth> month() {
        return read("maand", YearMonth::parse);
    }

    Optional<LocalDate> day() {
        return read("dag", LocalDate::parse);
    }

    Optional<Instant> start() {
        return read("start", Instant::parse);
    }

    Optional<Long> number(String name) {
        return text(name).filter(digits -> digits.matches("\\d{1,18}")).map(Long::valueOf);
    }

    boolean has(String name) {
        return request.getParameter(name) != null;
    }

    PlaceEntry place() {
        return new PlaceEntry(raw("postcode"), raw("houseNumber"), raw("addition"), raw("street"), raw("city"));
    }

    ContactEntry contact() {
        return new ContactEntry(raw("name"), raw("email"), raw("phone"), raw("organisation"), raw("role"), raw("zone"));
    }

    /** The moments of his own that a visitor proposes, row by row. */
    List<MomentEntry> suggestions() {
        return IntStream.rangeClosed(1, MomentEntry.MOST)
                .mapToObj(row -> new MomentEntry(raw("date" + row), raw("time" + row)))
                .toList();
    }

    /** A text that is there and not empty. */
    Optional<String> text(String name) {
        return Optional.of(raw(name)).filter(value -> !value.isEmpty());
    }

    List<String> texts(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Stream.of(values).map(Asked::clean).toList();
    }

    /** Which questions a form says it shows; empty when it says nothing. */
    String version() {
        return raw(AskedQuestion.VERSION);
    }

    /** What a form with these questions answers. */
    Answers answers(QuestionnaireVersion version) {
        Map<String, String> given = new LinkedHashMap<>();
        version.questions()
                .forEach(question ->
                        given.put(question.getKey(), String.join("\n", texts(AskedQuestion.name(question)))));
        return new Answers(given);
    }

    Optional<String> cookie(OwnCookie cookie) {
        return cookie.of(request);
    }

    private String raw(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : clean(value);
    }

    /** No database keeps the character zero, and nobody types it. */
    private static String clean(String value) {
        return value.replace("\0", "");
    }

    private <T> Optional<T> read(String name, Function<String, T> parser) {
        try {
            return text(name).map(parser);
        } catch (DateTimeException doesNotExist) {
            return Optional.empty();
        }
    }
}
