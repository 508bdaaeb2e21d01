package nl.goedgesprek.booking;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.platform.Cut;
import org.jspecify.annotations.Nullable;

/** A moment of his own that a visitor proposes, as he typed it: a date and a time. */
public record MomentEntry(String date, String time) {

    /** How many a visitor may propose. */
    public static final int MOST = 3;

    private static final int LONGEST = 40;

    public MomentEntry {
        date = Cut.to(LONGEST, Typed.line(date));
        time = Cut.to(LONGEST, Typed.line(time));
    }

    public boolean isEmpty() {
        return date.isEmpty() && time.isEmpty();
    }

    /** As it is kept: one a line; null when nothing was typed. */
    static @Nullable String lines(List<MomentEntry> entries) {
        return entries.stream().allMatch(MomentEntry::isEmpty)
                ? null
                : entries.stream()
                        .limit(MOST)
                        .map(entry -> entry.date + '\t' + entry.time)
                        .collect(Collectors.joining("\n"));
    }

    static List<MomentEntry> ofLines(@Nullable String lines) {
        return Stream.ofNullable(lines)
                .flatMap(String::lines)
                .map(MomentEntry::ofLine)
                .toList();
    }

    private static MomentEntry ofLine(String line) {
        int tab = line.indexOf('\t');
        return new MomentEntry(line.substring(0, tab), line.substring(tab + 1));
    }
}
