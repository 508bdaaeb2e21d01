package nl.goedgesprek.platform;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Puts a problem into words: the {@code application/problem+json} that the sender reads. */
final class ProblemAnswer {

    static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");
    private static final String TYPES = "/problems/";

    /** From here on it is our fault, and whoever asks about it can say which request it was. */
    private static final int FAILURE = 500;

    /** Made once: to look for the maker of JSON costs more than to make it. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private ProblemAnswer() {}

    static Response.ResponseBuilder of(Problem problem, Language language) {
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .language(language.locale())
                .entity(text(problem, language));
    }

    static String text(Problem problem, Language language) {
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("type", TYPES + problem.name())
                .add("title", Texts.text(language, "problem." + problem.name() + ".title"))
                .add("status", problem.status())
                .add("detail", Texts.text(language, "problem." + problem.name() + ".detail"));
        if (!problem.violations().isEmpty()) {
            body.add("violations", violations(problem, language));
        }
        problem.more().forEach(body::add);
        if (problem.status() >= FAILURE) {
            RequestMark.current().ifPresent(number -> body.add("requestId", number));
        }
        return body.build().toString();
    }

    private static JsonArrayBuilder violations(Problem problem, Language language) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        problem.violations()
                .forEach(wrong -> all.add(JSON.createObjectBuilder()
                        .add("field", wrong.field())
                        .add("message", Texts.text(language, wrong))));
        return all;
    }
}
