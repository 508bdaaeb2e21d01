package nl.goedgesprek.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What somebody sends with a form of a page of ours. What only asks for a page, whatever stands in its address, sends
 * nothing.
 */
@RequestScoped
public class PostedForm {

    @Inject
    private HttpServletRequest request;

    /** Whether a form that this very page gave out was sent. */
    public boolean isSent() {
        return request.getMethod().equals("POST")
                && FacesContext.getCurrentInstance().isPostback();
    }

    /**
     * The same of a form that needs no session, so that what somebody wrote meanwhile outlives his login. That it was one
     * of ours, {@link OwnForms} saw to.
     */
    public boolean isSentFromHere() {
        return request.getMethod().equals("POST");
    }

    public boolean has(String field) {
        return request.getParameter(field) != null;
    }

    /** What a field holds; empty when it is not there. No database keeps the character zero, and nobody types it. */
    public String text(String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value.replace("\0", "");
    }

    /** Of all that was sent, which is the same only for the same form, sent again as it was. It tells nothing of it. */
    String key() {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(request.getParameterMap())
                .forEach((field, values) ->
                        all.append(field).append('=').append(List.of(values)).append('\n'));
        return new SecretCode(all.toString()).hash();
    }

    /** What each field of this name holds, in the order of the form, such as boxes that were ticked. */
    public List<String> texts(String field) {
        String[] values = request.getParameterValues(field);
        return values == null
                ? List.of()
                : Stream.of(values).map(value -> value.replace("\0", "")).toList();
    }

    /**
     * The file that was sent with a field; empty when none was chosen.
     *
     * @param most how much of it is read, bytes: who finds one more was sent too much
     */
    public Optional<byte[]> file(String field, int most) {
        try {
            Part part = request.getPart(field);
            if (part == null || part.getSize() == 0) {
                return Optional.empty();
            }
            try (InputStream content = part.getInputStream()) {
                return Optional.of(content.readNBytes(most + 1));
            }
        } catch (IOException | ServletException broken) {
            return Optional.empty();
        }
    }

    public Optional<Long> number(String field) {
        return Optional.of(text(field))
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** A moment as machines write it; empty when there is none. */
    public Optional<Instant> moment(String field) {
        return AskedDates.moment(text(field));
    }

    /** A date as machines write it; empty when there is none. */
    public Optional<LocalDate> date(String field) {
        return AskedDates.date(text(field));
    }
}
