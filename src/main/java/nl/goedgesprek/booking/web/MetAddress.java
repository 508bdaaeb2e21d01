package nl.goedgesprek.booking.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.PracticeService;

/**
 * The page of one coach: the booking page, with the question with whom answered. In a practice with one coach it is the
 * booking page itself, and whom nobody can book has none.
 */
@WebServlet(MetAddress.PATH + "*")
public class MetAddress extends HttpServlet {

    static final String PATH = "/met/";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PracticeService practice;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        List<Coach> coaches = practice.bookableCoaches();
        if (coaches.stream().noneMatch(coach -> path.equals('/' + coach.getSlug()))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (coaches.size() == 1) {
            response.sendRedirect("/");
        } else {
            request.setAttribute(Asked.COACH, path.substring(1));
            request.getRequestDispatcher("/book.xhtml").forward(request, response);
        }
    }
}
