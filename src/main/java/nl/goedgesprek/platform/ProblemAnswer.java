package nl.goedgesprek.platform;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Puts a problem into words: the {@code application/problem+json} that the sender reads. */
final class ProblemAnswer {

    static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");
    private static final String TYPES = "/problems/";

    private ProblemAnswer() {}

    static Response.ResponseBuilder of(Problem problem, Language language) {
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .language(language.locale())
                .entity(text(problem, language));
    }

    static String text(Problem problem, Language language) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("type", TYPES + problem.name())
                .add("title", Texts.text(language, "problem." + problem.name() + ".title"))
                .add("status", problem.status())
                .add("detail", Texts.text(language, "problem." + problem.name() + ".detail"));
        if (!problem.violations().isEmpty()) {
            body.add("violations", violations(problem, language));
        }
        problem.more().forEach(body::add);
        return body.build().toString();
    }

    private static JsonArrayBuilder violations(Problem problem, Language language) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        problem.violations()
                .forEach(wrong -> all.add(Json.createObjectBuilder()
                        .add("field", wrong.field())
                        .add("message", Texts.text(language, wrong))));
        return all;
    }
}
