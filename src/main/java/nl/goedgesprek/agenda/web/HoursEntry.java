package nl.goedgesprek.agenda.web;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.scheduling.LocalInterval;
import org.jspecify.annotations.Nullable;

/** The hours of a day as the coach types them: {@code 9–12:30, 13:30–17}, or nothing for a closed day. */
record HoursEntry(String field, String typed) {

    private static final String CLOCK = "(\\d{1,2})(?:[:.](\\d{2}))?";
    private static final Pattern INTERVAL =
            Pattern.compile(CLOCK + "\\s*(?:[-–—]|tot|to|until)\\s*" + CLOCK + "(?:\\s*uur)?");
    private static final Pattern BETWEEN = Pattern.compile("[,;+&]|\\ben\\b|\\band\\b");

    /** What is wrong with it; empty when nothing is. */
    Optional<Violation> violation() {
        Optional<List<LocalInterval>> read = parsed();
        if (read.isEmpty()) {
            return Optional.of(new Violation(field, "hours.violation.form"));
        }
        return overlaps(read.get()) ? Optional.of(new Violation(field, "hours.violation.overlap")) : Optional.empty();
    }

    /** The hours in order, of use only when nothing is wrong with them; none when it is closed. */
    List<LocalInterval> intervals() {
        return parsed().orElse(List.of());
    }

    private Optional<List<LocalInterval>> parsed() {
        List<LocalInterval> all = new ArrayList<>();
        for (String part : typed.isBlank() ? new String[0] : BETWEEN.split(typed.toLowerCase(Locale.ROOT))) {
            Optional<LocalInterval> interval = interval(part.strip());
            if (interval.isEmpty()) {
                return Optional.empty();
            }
            all.add(interval.get());
        }
        all.sort(comparing(LocalInterval::fromMinute));
        return Optional.of(all);
    }

    private static Optional<LocalInterval> interval(String part) {
        Matcher matcher = INTERVAL.matcher(part);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Integer> from = minute(matcher.group(1), matcher.group(2));
        Optional<Integer> to = minute(matcher.group(3), matcher.group(4));
        return from.isPresent() && to.isPresent() && from.get() < to.get()
                ? Optional.of(new LocalInterval(from.get(), to.get()))
                : Optional.empty();
    }

    private static Optional<Integer> minute(String hour, @Nullable String minutes) {
        int past = minutes == null ? 0 : Integer.parseInt(minutes);
        int minute = Integer.parseInt(hour) * 60 + past;
        return past < 60 && minute <= LocalInterval.END_OF_DAY ? Optional.of(minute) : Optional.empty();
    }

    private static boolean overlaps(List<LocalInterval> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).fromMinute() < inOrder.get(i - 1).toMinute()) {
                return true;
            }
        }
        return false;
    }

    /** {@code 09:00–12:30, 13:30–17:00}; nothing for a closed day. */
    static String text(List<LocalInterval> intervals) {
        return intervals.stream()
                .map(interval -> clock(interval.fromMinute()) + '–' + clock(interval.toMinute()))
                .collect(Collectors.joining(", "));
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
