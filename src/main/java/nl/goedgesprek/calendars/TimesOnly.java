package nl.goedgesprek.calendars;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a calendar file says of time. Titles, places, people and all else are dropped here, line by line, before anything
 * tries to understand the file: what is not there cannot be kept, told or hacked. A zone's name is hidden from the
 * reader that follows (as {@link #ZONE}), since that would look clocks up by rules of the file's own making.
 *
 * @param events the file with nothing but what happens
 * @param zones the descriptions of clocks, each a file of its own, by their names
 * @param name what the calendar is called, which for some is the owner's mail address; empty when it does not say
 */
record TimesOnly(String events, Map<String, String> zones, String name) {

    /** The parameter that names the clock of a date. */
    static final String ZONE = "X-CLOCK";

    private static final int MOST_LINES = 400_000;
    private static final int LONGEST_LINE = 200_000;
    private static final String HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
    private static final String TAIL = "END:VCALENDAR\r\n";

    /** Which components may stand in which; the empty one is the file. */
    private static final Map<String, Set<String>> COMPONENTS = Map.of(
            "", Set.of("VCALENDAR"),
            "VCALENDAR", Set.of("VEVENT", "VFREEBUSY", "VTIMEZONE"),
            "VTIMEZONE", Set.of("STANDARD", "DAYLIGHT"));

    private static final Set<String> OF_EVENTS = Set.of(
            "UID",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "STATUS",
            "TRANSP",
            "FREEBUSY",
            "X-MICROSOFT-CDO-BUSYSTATUS");

    private static final Set<String> OF_CLOCKS =
            Set.of("TZID", "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE");

    static TimesOnly of(String text) {
        return new Sieve().sift(text);
    }

    /** Goes through the file once. */
    private static final class Sieve {

        private final StringBuilder events = new StringBuilder(HEAD);
        private final Map<String, String> zones = new HashMap<>();
        private final Deque<String> open = new ArrayDeque<>();
        private StringBuilder clock = new StringBuilder();
        private String zone = "";
        private String name = "";
        private int skipped;
        private boolean whole;

        TimesOnly sift(String text) {
            open.push("");
            String unfolded = text.replaceAll("\\r\\n?", "\n").replaceAll("\\n[ \\t]", "");
            int lines = 0;
            int from = unfolded.startsWith("\uFEFF") ? 1 : 0;
            while (from < unfolded.length()) {
                int end = unfolded.indexOf('\n', from);
                int to = end < 0 ? unfolded.length() : end;
                if (++lines > MOST_LINES) {
                    throw new UnreadableCalendarException(CalendarTrouble.TOO_MUCH);
                }
                if (to - from <= LONGEST_LINE) {
                    line(unfolded.substring(from, to).strip());
                }
                from = to + 1;
            }
            if (!whole || open.size() > 1) {
                throw new UnreadableCalendarException(CalendarTrouble.NO_CALENDAR);
            }
            return new TimesOnly(events.append(TAIL).toString(), Map.copyOf(zones), name);
        }

        private void line(String line) {
            int colon = endOfHead(line);
            String property = line.split("[:;]", 2)[0].toUpperCase(Locale.ROOT);
            String value = colon < 0 ? "" : line.substring(colon + 1).strip();
            if (property.equals("BEGIN")) {
                begin(value.toUpperCase(Locale.ROOT));
            } else if (property.equals("END")) {
                end(value.toUpperCase(Locale.ROOT));
            } else if (skipped == 0 && colon > 0) {
                property(property, line, value);
            }
        }

        private void begin(String component) {
            if (skipped > 0
                    || !COMPONENTS.getOrDefault(open.getFirst(), Set.of()).contains(component)) {
                skipped++;
                return;
            }
            if (component.equals("VTIMEZONE")) {
                clock = new StringBuilder(HEAD);
                zone = "";
            }
            open.push(component);
            write("BEGIN:" + component);
        }

        private void end(String component) {
            if (skipped > 0) {
                skipped--;
            } else if (open.getFirst().equals(component)) {
                write("END:" + component);
                open.pop();
                whole |= component.equals("VCALENDAR");
                if (component.equals("VTIMEZONE")) {
                    zones.putIfAbsent(zone, clock.append(TAIL).toString());
                }
            }
        }

        private void property(String property, String line, String value) {
            boolean ofClock = open.contains("VTIMEZONE");
            if (open.getFirst().equals("VCALENDAR") && property.equals("X-WR-CALNAME")) {
                name = value;
            } else if (ofClock && OF_CLOCKS.contains(property) && isYearly(property, value)) {
                zone = property.equals("TZID") ? value : zone;
                write(line);
            } else if (!ofClock && isKept(property, line)) {
                write(hideZone(line, endOfHead(line)));
            }
        }

        /** The clock changes once a year; a rule that says every second would never be done. */
        private static boolean isYearly(String property, String value) {
            String rule = value.toUpperCase(Locale.ROOT);
            return !property.equals("RRULE")
                    || rule.contains("FREQ=YEARLY") && !rule.matches(".*BY(HOUR|MINUTE|SECOND|SETPOS).*");
        }

        /** Of people only whether one said no is of interest: it may be the coach. */
        private boolean isKept(String property, String line) {
            boolean inside = open.size() > 2;
            return inside
                    && (OF_EVENTS.contains(property)
                            || property.equals("ATTENDEE")
                                    && line.toUpperCase(Locale.ROOT).contains("PARTSTAT=DECLINED"));
        }

        /** Where the value begins: at the first colon that does not stand in quotes; -1 when there is none. */
        private static int endOfHead(String line) {
            boolean quoted = false;
            for (int i = 0; i < line.length(); i++) {
                char character = line.charAt(i);
                quoted ^= character == '"';
                if (character == ':' && !quoted) {
                    return i;
                }
            }
            return -1;
        }

        private static String hideZone(String line, int colon) {
            int at = line.substring(0, colon).toUpperCase(Locale.ROOT).indexOf(";TZID=");
            return at < 0 ? line : line.substring(0, at) + ';' + ZONE + line.substring(at + ";TZID".length());
        }

        private void write(String line) {
            if (open.contains("VTIMEZONE")) {
                clock.append(line).append("\r\n");
            } else if (open.size() > 2) {
                events.append(line).append("\r\n");
            }
        }
    }
}
