package nl.goedgesprek.platform;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Answers whatever goes wrong in the JSON interface with a problem; what nobody foresaw is logged and not told. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = problemOf(thrown);
        if (problem.status() == DatabaseAway.STATUS) {
            LOG.log(Level.WARNING, "A request to the JSON interface had no answer: {0}", Innermost.of(thrown));
        } else if (problem.status() >= 500) {
            LOG.log(Level.ERROR, "A request to the JSON interface failed", thrown);
        }
        Language language = Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Response.ResponseBuilder answer = ProblemAnswer.of(problem, language);
        if (thrown instanceof WebApplicationException refused) {
            keepHeader(HttpHeaders.ALLOW, refused, answer);
            keepHeader(HttpHeaders.RETRY_AFTER, refused, answer);
        }
        if (problem.status() == DatabaseAway.STATUS) {
            answer.header(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_AFTER);
        }
        return answer.build();
    }

    private static Problem problemOf(Throwable thrown) {
        if (thrown instanceof ProblemException refused) {
            return refused.problem();
        }
        if (thrown instanceof ViolationException wrong) {
            return Problem.invalid(wrong.violations());
        }
        if (thrown instanceof WebApplicationException refused) {
            return Problem.ofStatus(refused.getResponse().getStatus());
        }
        if (DatabaseAway.isCauseOf(thrown)) {
            return Problem.unavailable();
        }
        // On a server these two tell of a header or a body that cannot be read.
        return thrown instanceof ProcessingException || thrown instanceof IOException
                ? Problem.ofStatus(400)
                : Problem.unexpected();
    }

    private static void keepHeader(String name, WebApplicationException from, Response.ResponseBuilder to) {
        Object value = from.getResponse().getHeaders().getFirst(name);
        if (value != null) {
            to.header(name, value);
        }
    }
}
