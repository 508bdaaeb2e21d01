package nl.goedgesprek.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.CurrentAccount;
import nl.goedgesprek.access.LoginSessionService;
import nl.goedgesprek.platform.Acting;
import nl.goedgesprek.platform.Neighbours;
import nl.goedgesprek.platform.UnfinishedResponse;
import nl.goedgesprek.practice.CurrentCoach;

/**
 * Tells the coach's pages which coach came in. What he may is read anew for each request, for a session outlives what
 * happens to his account: with one that was changed or ended since, or that he ended himself elsewhere, he is out.
 */
public class DeskFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LoginSessionService sessions;

    @Inject
    private transient CurrentAccount currentAccount;

    @Inject
    private transient CurrentCoach currentCoach;

    @Inject
    private transient Neighbours neighbours;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = neighbours.areThere() ? new UnfinishedResponse(response) : response;
        Principal caller = request.getUserPrincipal();
        if (caller == null) {
            chain.doFilter(request, answer);
            return;
        }
        Optional<Account> account = sessions.seen(caller.getName());
        if (account.isPresent()) {
            currentAccount.enter(account.get());
            currentCoach.enter(account.get().getCoachId(), account.get().isOwner());
            try (Acting person = Acting.as(account.get().role().actor())) {
                chain.doFilter(request, answer);
            }
        } else {
            request.logout();
            request.getSession().invalidate();
            sendOn(request, response);
        }
    }

    /** To the page itself when it is one for everybody, such as that of a link from a mail: he comes without a session then. */
    private static void sendOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getServletPath();
        if (request.getMethod().equals("GET") && DeskPages.isDoor(page)) {
            String asked = request.getQueryString();
            response.sendRedirect(asked == null ? page : page + '?' + asked);
        } else {
            CoachGate.sendToLogin(request, response);
        }
    }
}
