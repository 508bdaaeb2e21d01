package nl.goedgesprek.platform;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Marks each request. A listener and no filter, for it also hears of what the container does after all filters: it logs
 * what nobody caught, and draws the page for that.
 */
@WebListener
public class RequestMarking implements ServletRequestListener {

    @Inject
    private Connection connection;

    /** Only of a proxy that we know does the number count: in it a stranger could write what he likes in our log. */
    @Override
    public void requestInitialized(ServletRequestEvent event) {
        HttpServletRequest request = (HttpServletRequest) event.getServletRequest();
        String given = connection.isKnownProxy(request) ? request.getHeader(RequestMark.HEADER) : null;
        String number = RequestMark.number(given);
        request.setAttribute(RequestMark.ATTRIBUTE, number);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        RequestMark.begin(number, Channel.of(path));
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        RequestMark.end();
    }
}
