package nl.goedgesprek.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Lets nobody pass to the coach's pages who has not logged in: he is sent to the login page. Which pages those are
 * stands in {@code web.xml}. Who logs in gets another session id than he came with, so that one known to somebody else
 * is worth nothing.
 */
@ApplicationScoped
@AutoApplySession
public class CoachGate implements HttpAuthenticationMechanism {

    static final String LOGIN = "/admin/login";

    @Inject
    private IdentityStoreHandler identities;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential typed = context.getAuthParameters().getCredential();
        if (typed != null) {
            return logIn(request, context, typed);
        }
        return context.isProtected() ? sendToLogin(request, response, context) : context.doNothing();
    }

    private AuthenticationStatus logIn(HttpServletRequest request, HttpMessageContext context, Credential typed) {
        CredentialValidationResult result = identities.validate(typed);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.getSession();
        request.changeSessionId();
        return context.notifyContainerAboutLogin(result);
    }

    /** A script that fetches a part of a page follows no redirect, but does what Faces asks it to. */
    private static AuthenticationStatus sendToLogin(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return context.redirect(LOGIN);
        }
        try {
            response.setContentType("text/xml");
            response.getWriter().print("<partial-response><redirect url=\"" + LOGIN + "\"/></partial-response>");
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
