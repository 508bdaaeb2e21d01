package nl.goedgesprek.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.PracticeService;

/**
 * Reads the moments that a visitor proposes himself, on the practice's clock. They are bound by no rule but that they lie
 * ahead, within a year: the coach decides.
 */
@Dependent
public class SuggestionCheck {

    private static final Period FARTHEST = Period.ofYears(1);

    @Inject
    private PracticeService practice;

    @Inject
    private Clock clock;

    /** What is wrong with them; the fields are {@code date1}, {@code time1} and so on. An empty row is no moment. */
    public List<Violation> violations(List<MomentEntry> entries) {
        List<Violation> all = new ArrayList<>();
        Set<Instant> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            MomentEntry entry = entries.get(i);
            if (!entry.isEmpty()) {
                violation(entry, i + 1, seen).ifPresent(all::add);
            }
        }
        if (entries.stream().allMatch(MomentEntry::isEmpty)) {
            all.add(new Violation("date1", "violation.required"));
        }
        return all;
    }

    /** The moments, in order; none as long as something is wrong with one of them. */
    public List<Instant> moments(List<MomentEntry> entries) {
        return violations(entries).isEmpty()
                ? entries.stream()
                        .filter(entry -> !entry.isEmpty())
                        .map(this::moment)
                        .sorted()
                        .toList()
                : List.of();
    }

    private Optional<Violation> violation(MomentEntry entry, int row, Set<Instant> seen) {
        Optional<LocalDate> date = TypedMoment.date(entry.date());
        Optional<LocalTime> time = TypedMoment.time(entry.time());
        if (date.isEmpty()) {
            return wrong("date" + row, entry.date().isEmpty() ? "violation.required" : "violation.date");
        }
        if (time.isEmpty()) {
            return wrong("time" + row, entry.time().isEmpty() ? "violation.required" : "violation.time");
        }
        if (zone().getRules().getValidOffsets(date.get().atTime(time.get())).isEmpty()) {
            return wrong("time" + row, "violation.timeSkipped");
        }
        Instant moment = moment(entry);
        if (!moment.isAfter(clock.instant())) {
            return wrong("date" + row, "suggest.past");
        }
        if (date.get().isAfter(clock.instant().atZone(zone()).toLocalDate().plus(FARTHEST))) {
            return wrong("date" + row, "suggest.far");
        }
        return seen.add(moment) ? Optional.empty() : wrong("date" + row, "suggest.twice");
    }

    private Instant moment(MomentEntry entry) {
        LocalDate date = TypedMoment.date(entry.date()).orElseThrow();
        LocalTime time = TypedMoment.time(entry.time()).orElseThrow();
        return date.atTime(time).atZone(zone()).toInstant();
    }

    private ZoneId zone() {
        return practice.practice().zone();
    }

    private static Optional<Violation> wrong(String field, String message) {
        return Optional.of(new Violation(field, message));
    }
}
