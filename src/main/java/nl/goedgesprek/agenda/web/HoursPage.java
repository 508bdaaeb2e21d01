package nl.goedgesprek.agenda.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Saving;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.Availability;
import nl.goedgesprek.practice.AvailabilityService;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.SettingsChangedException;
import nl.goedgesprek.scheduling.DriveLimits;
import nl.goedgesprek.scheduling.LocalInterval;
import org.jspecify.annotations.Nullable;

/** Where the coach decides when he receives and how far he drives, and sees what it means before he saves it. */
@Named
@RequestScoped
public class HoursPage {

    static final String ADDRESS = "/admin/beschikbaarheid";

    private static final String MAX = "max";
    private static final String WITHIN = "within";
    private static final int MOST_MINUTES = 600;

    @Inject
    private AvailabilityService availability;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private SlotPreview preview;

    @Inject
    private Saving saving;

    @Inject
    private PostedForm form;

    @Inject
    private Wording wording;

    private List<HoursEntry> entries = List.of();
    private String max = "";
    private boolean within;
    private int version;

    @PostConstruct
    void read() {
        Coach coach = currentCoach.get();
        Availability saved = availability.of(coach);
        boolean typed = form.has(MAX);
        version = coach.version();
        entries = Stream.of(DayOfWeek.values())
                .map(day -> new HoursEntry(
                        field(day),
                        typed
                                ? form.text(field(day))
                                : HoursEntry.text(saved.weekly().getOrDefault(day, List.of()))))
                .toList();
        max = typed
                ? form.text(MAX)
                : Optional.ofNullable(saved.limits().maxTravelMinutes())
                        .map(String::valueOf)
                        .orElse("");
        within = typed ? form.has(WITHIN) : saved.limits().travelWithinHours();
    }

    private static String field(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** Saves what was sent, when its button was pressed and nothing is wrong; else shows what it would mean. */
    public void open() {
        if (form.isSent() && form.has(MAX)) {
            if (saving.accepts(check()) && form.has("save")) {
                decide(form.number("version").orElse(-1L).intValue());
            }
        }
        if (!saving.isWrong()) {
            preview.look(typed());
        }
    }

    private List<Violation> check() {
        List<Violation> all = new ArrayList<>();
        entries.forEach(entry -> entry.violation().ifPresent(all::add));
        if (!max.isBlank() && !max.strip().matches("\\d{1,3}") || minutes() != null && minutes() > MOST_MINUTES) {
            all.add(new Violation(MAX, "settings.violation.number", List.of(0, MOST_MINUTES)));
        }
        if (!form.has("save")) {
            preview.violation().ifPresent(all::add);
        }
        return all;
    }

    private @Nullable Integer minutes() {
        return max.strip().matches("\\d{1,3}") ? Integer.valueOf(max.strip()) : null;
    }

    private Availability typed() {
        Map<DayOfWeek, List<LocalInterval>> weekly = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            weekly.put(day, entries.get(day.ordinal()).intervals());
        }
        return new Availability(weekly, new DriveLimits(minutes(), within));
    }

    private void decide(int seen) {
        try {
            availability.decide(currentCoach.get(), typed(), seen);
            saving.done(ADDRESS);
        } catch (SettingsChangedException meanwhile) {
            saving.refuseAsChanged();
        }
    }

    public List<DayField> getDays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> dayField(entries.get(day.ordinal()), wording.weekday(day)))
                .toList();
    }

    private DayField dayField(HoursEntry entry, String label) {
        String error = error(entry.field());
        return new DayField(
                entry.field(), label, entry.typed(), error, error.isEmpty() ? entry.intervals() : List.of());
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return saving.error(field);
    }

    public String getMax() {
        return max;
    }

    public boolean isWithin() {
        return within;
    }

    public int getVersion() {
        return version;
    }

    /** What became of what was sent. */
    public Saving getSaving() {
        return saving;
    }
}
