package nl.goedgesprek.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How an event stands in the log: when in UTC, how serious, during which request, who, what, and the stack when there is
 * one; as a line for people, or as a line of JSON for machines when {@code GOEDGESPREK_LOG_FORMAT} says so. The request is
 * in the name of the thread, where the application leaves it.
 */
public final class LogLines extends Formatter {

    /** The system property that says which. */
    static final String FORMAT = "goedgesprek.log.format";

    static final String JSON = "json";

    private static final Pattern REQUEST = Pattern.compile(".* \\[([A-Za-z0-9._-]+)]");
    private static final int FIRST_PRINTABLE = 0x20;

    private final boolean json;

    /** For {@code logging.properties}. */
    public LogLines() {
        this(JSON.equals(System.getProperty(FORMAT)));
    }

    LogLines(boolean json) {
        this.json = json;
    }

    @Override
    public String format(LogRecord event) {
        return json ? jsonLine(event) : textLine(event);
    }

    private String textLine(LogRecord event) {
        return "%s %-7s %s%s %s%n%s"
                .formatted(
                        moment(event),
                        event.getLevel().getName(),
                        request().map(number -> '[' + number + "] ").orElse(""),
                        event.getLoggerName(),
                        formatMessage(event),
                        stack(event).orElse(""));
    }

    private String jsonLine(LogRecord event) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("time", moment(event));
        members.put("level", event.getLevel().getName());
        request().ifPresent(number -> members.put("request", number));
        members.put("logger", String.valueOf(event.getLoggerName()));
        members.put("message", String.valueOf(formatMessage(event)));
        stack(event).ifPresent(text -> members.put("stack", text));
        return members.entrySet().stream()
                        .map(member -> quoted(member.getKey()) + ':' + quoted(member.getValue()))
                        .collect(Collectors.joining(",", "{", "}"))
                + '\n';
    }

    private static String moment(LogRecord event) {
        return event.getInstant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** The log is written by the thread to which it happens. */
    private static Optional<String> request() {
        Matcher name = REQUEST.matcher(Thread.currentThread().getName());
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private static Optional<String> stack(LogRecord event) {
        return Optional.ofNullable(event.getThrown()).map(thrown -> {
            StringWriter text = new StringWriter();
            thrown.printStackTrace(new PrintWriter(text, true));
            return text.toString();
        });
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(each -> {
            if (each == '"' || each == '\\') {
                quoted.append('\\').append((char) each);
            } else if (each < FIRST_PRINTABLE) {
                quoted.append("\\u%04x".formatted(each));
            } else {
                quoted.append((char) each);
            }
        });
        return quoted.append('"').toString();
    }
}
