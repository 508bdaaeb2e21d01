package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import nl.goedgesprek.access.LoginSessionService;

/** Ends the session of who is logged in, here and in the list of where he is. */
@RequestScoped
class Leaving {

    @Inject
    private LoginSessionService sessions;

    @Inject
    private HttpServletRequest request;

    void leave() throws ServletException {
        sessions.leave(request.getUserPrincipal().getName());
        request.logout();
        request.getSession().invalidate();
    }
}
