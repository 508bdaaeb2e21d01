package nl.goedgesprek.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Sees to it that no cache keeps an answer of the JSON interface, and that a refusal
 * of the container or the REST framework, such as that of a header which makes no sense, is a problem as well.
 */
public class ApiFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        Language language = Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        HttpServletResponse answer = new ProblemsInsteadOfPages(response, language);
        if (Nul.isInAddress(request)) {
            answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, answer);
    }

    private static final class ProblemsInsteadOfPages extends HttpServletResponseWrapper {

        private final Language language;

        private ProblemsInsteadOfPages(HttpServletResponse response, Language language) {
            super(response);
            this.language = language;
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            Problem problem = Problem.ofStatus(status);
            setStatus(problem.status());
            setContentType(ProblemAnswer.MEDIA_TYPE.toString());
            getOutputStream().write(ProblemAnswer.text(problem, language).getBytes(StandardCharsets.UTF_8));
        }
    }
}
