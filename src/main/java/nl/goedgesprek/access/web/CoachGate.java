package nl.goedgesprek.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.SessionLengths;
import nl.goedgesprek.platform.AnswerHeaders;

/**
 * Lets nobody pass to the coach's pages who has not logged in: he is sent to the login page. Which pages those are
 * stands in {@code web.xml}. Who logs in gets another session id than he came with, so that one known to somebody else
 * is worth nothing. His session keeps by which name he is known, and no more: what the container itself keeps of a login
 * comes to another node without the role.
 */
@ApplicationScoped
public class CoachGate implements HttpAuthenticationMechanism {

    static final String LOGIN = "/admin/login";

    private static final String CALLER = CoachGate.class.getName() + ".caller";

    @Inject
    private IdentityStoreHandler identities;

    @Inject
    private SessionLengths lengths;

    /** No filter sees a request that ends here. */
    @Inject
    private AnswerHeaders headers;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential shown = context.getAuthParameters().getCredential();
        if (shown != null) {
            return logIn(request, context, shown);
        }
        Optional<String> caller = caller(request);
        if (caller.isPresent()) {
            return context.notifyContainerAboutLogin(caller.get(), Set.of(AccountService.COACH));
        }
        return context.isProtected() ? sendToLogin(request, response, context) : context.doNothing();
    }

    private static Optional<String> caller(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(CALLER));
    }

    private AuthenticationStatus logIn(HttpServletRequest request, HttpMessageContext context, Credential shown) {
        CredentialValidationResult result = identities.validate(shown);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval(Math.toIntExact(lengths.idle().toSeconds()));
        request.changeSessionId();
        session.setAttribute(CALLER, result.getCallerPrincipal().getName());
        return context.notifyContainerAboutLogin(result);
    }

    /** A script that fetches a part of a page follows no redirect, but does what Faces asks it to. */
    private AuthenticationStatus sendToLogin(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        headers.write(response);
        response.setHeader("Cache-Control", "no-store");
        if (!isScript(request)) {
            return context.redirect(LOGIN);
        }
        try {
            redirectScript(response);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Sends who comes with a session that is worth nothing any more to where he can begin another. */
    static void sendToLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isScript(request)) {
            redirectScript(response);
        } else {
            response.sendRedirect(LOGIN);
        }
    }

    private static boolean isScript(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static void redirectScript(HttpServletResponse response) throws IOException {
        response.setContentType("text/xml");
        response.getWriter().print("<partial-response><redirect url=\"" + LOGIN + "\"/></partial-response>");
    }
}
