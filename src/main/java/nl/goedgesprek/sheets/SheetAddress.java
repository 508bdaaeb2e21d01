package nl.goedgesprek.sheets;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.platform.Reader;

/**
 * The addresses of one list as a file; which kind of file is told by how the address ends. They stand below
 * {@code /admin}, where only the coach comes, and as all that stands there nobody keeps what they answer.
 */
public abstract class SheetAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Reader reader;

    @Inject
    private transient AuditTrail audit;

    /** The list, with what its page would show of it if it showed all at once. */
    protected abstract Sheet<?> sheet();

    /** Whether what the list is of is there; when it is not, there is no such address. */
    protected boolean isThere() {
        return true;
    }

    /** What the list is of, for who wants to know afterwards which files were made. */
    protected Subject subject() {
        return Subject.NONE;
    }

    /** A column that says yes or no of each row. */
    protected final <T> Column<T> yesNo(String heading, Predicate<T> isSo) {
        return Column.text(heading, row -> reader.text(isSo.test(row) ? "answer.yes" : "answer.no"));
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isThere()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SheetFormat format = SheetFormat.of(request.getServletPath());
        Sheet<?> sheet = sheet().begun();
        audit.record(Act.EXPORTED, subject(), request.getServletPath());
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + sheet.fileName(format) + '"');
        try (LineWriter lines = format.open(response.getOutputStream(), sheet, reader.getLanguage())) {
            sheet.writeTo(lines);
        }
    }
}
