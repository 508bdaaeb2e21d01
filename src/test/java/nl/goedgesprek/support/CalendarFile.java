package nl.goedgesprek.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A strict reader of calendar files that knows nothing of the library that writes them; what is not right fails. */
public final class CalendarFile {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private static final Pattern LINE = Pattern.compile("(?s)([A-Z-]+(?:;[A-Z-]+=(?:\"[^\"]*\"|[^\";:,]+))*):(.*)");

    /** One content line: in which components it stands, its name with parameters, and its raw value. */
    public record Line(String component, String name, String value) {}

    /** From when on the clock of the file's zone has which offset. */
    private record Observance(LocalDateTime onset, ZoneOffset from, ZoneOffset to) {}

    private final List<Line> lines = new ArrayList<>();

    public CalendarFile(String text) {
        assertThat(text).endsWith("\r\n").doesNotContain("\r\n\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String physical : text.split("\r\n")) {
            assertThat(physical.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(physical))
                    .as(physical)
                    .isTrue();
        }
        Deque<String> open = new ArrayDeque<>();
        for (String line : text.replace("\r\n ", "").split("\r\n")) {
            Matcher parts = LINE.matcher(line);
            assertThat(parts.matches()).as(line).isTrue();
            read(parts.group(1), parts.group(2), open);
        }
        assertThat(open).isEmpty();
    }

    private void read(String name, String value, Deque<String> open) {
        switch (name) {
            case "BEGIN" -> open.push(value);
            case "END" -> assertThat(open.pop()).isEqualTo(value);
            default -> lines.add(new Line(open.element(), name, value));
        }
    }

    /** The only line of this name in this component. */
    public String raw(String component, String name) {
        List<String> found = all(component, name);
        assertThat(found).as(component + ' ' + name).hasSize(1);
        return found.get(0);
    }

    public List<String> all(String component, String name) {
        return lines.stream()
                .filter(line ->
                        line.component().equals(component) && line.name().equals(name))
                .map(Line::value)
                .toList();
    }

    /** A text value with its escapes undone. */
    public String text(String component, String name) {
        String raw = raw(component, name);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char at = raw.charAt(i);
            assertThat(at).as("a bare separator in " + raw).isNotIn(',', ';');
            if (at == '\\') {
                char escaped = raw.charAt(++i);
                assertThat(escaped).isIn('\\', ',', ';', 'n', 'N');
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                text.append(at);
            }
        }
        return text.toString();
    }

    /** Whom an organizer or attendee is called, its escapes undone by RFC 6868. */
    public String commonName(String name) {
        Matcher found = Pattern.compile("CN=(?:\"([^\"]*)\"|([^\";:,]*))")
                .matcher(lines.stream()
                        .map(Line::name)
                        .filter(line -> line.startsWith(name + ';'))
                        .findFirst()
                        .orElseThrow());
        assertThat(found.find()).isTrue();
        String raw = found.group(1) == null ? found.group(2) : found.group(1);
        return Pattern.compile("\\^([n'^])").matcher(raw).replaceAll(escape -> switch (escape.group(1)) {
            case "n" -> "\n";
            case "'" -> "\"";
            default -> "^";
        });
    }

    /** A time of the only event as a moment, by the zone that the file itself describes. */
    public Instant moment(String name) {
        List<Instant> found = moments(name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }

    /** The same for every event, in their order. */
    public List<Instant> moments(String name) {
        String zone = raw("VTIMEZONE", "TZID");
        List<Observance> known = new ArrayList<>(observances("STANDARD"));
        known.addAll(observances("DAYLIGHT"));
        known.sort(java.util.Comparator.comparing(Observance::onset));
        return all("VEVENT", name + ";TZID=" + zone).stream()
                .map(told -> LocalDateTime.parse(told, LOCAL))
                .map(local -> local.toInstant(offset(local, known)))
                .toList();
    }

    private static ZoneOffset offset(LocalDateTime local, List<Observance> known) {
        Observance now = known.get(0);
        for (Observance observance : known) {
            now = observance.onset().isAfter(local) ? now : observance;
        }
        return now.to();
    }

    private List<Observance> observances(String kind) {
        List<Observance> all = new ArrayList<>();
        for (int i = 0; i < all(kind, "DTSTART").size(); i++) {
            all.add(new Observance(
                    LocalDateTime.parse(all(kind, "DTSTART").get(i), LOCAL),
                    ZoneOffset.of(all(kind, "TZOFFSETFROM").get(i)),
                    ZoneOffset.of(all(kind, "TZOFFSETTO").get(i))));
        }
        return all;
    }
}
