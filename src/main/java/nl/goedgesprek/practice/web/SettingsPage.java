package nl.goedgesprek.practice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.clients.PhoneNumber;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.practice.SettingsChangedException;

/** Where the coach decides what is sent and how long things are kept. */
@Named
@RequestScoped
public class SettingsPage {

    private static final String SAVED = "bewaard";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    @Inject
    private PostedForm form;

    @Inject
    private PracticeService practice;

    @Inject
    private Reader reader;

    private List<MeetingType> types = List.of();
    private SettingsEntry entry = new SettingsEntry(Map.of(), "", "", false, "", "");
    private List<Violation> violations = List.of();
    private boolean changed;
    private int version;

    @PostConstruct
    void read() {
        Practice now = practice.practice();
        types = practice.meetingTypes();
        version = now.version();
        entry = new SettingsEntry(
                byKind(type -> String.valueOf(type.reminder().toHours())),
                String.valueOf(now.intakeReminder().toHours()),
                now.morningNote().map(TIME::format).orElse(""),
                now.asksAfterwards(),
                String.valueOf(now.retentionMonths()),
                now.phone().map(PhoneNumber::international).orElse(""));
    }

    private interface Field {
        String of(MeetingType type);
    }

    private Map<String, String> byKind(Field field) {
        Map<String, String> fields = new LinkedHashMap<>();
        types.forEach(type -> fields.put(type.getSlug(), field.of(type)));
        return fields;
    }

    /** Saves what was sent; or tells at each field what is wrong with it. Merely looking does nothing. */
    public void save() {
        if (!form.isSent() || !form.has("save")) {
            return;
        }
        entry = new SettingsEntry(
                byKind(type -> form.text(SettingsEntry.reminder(type.getSlug()))),
                form.text("intake"),
                form.text("morning"),
                form.has("asks"),
                form.text("retention"),
                form.text("phone"));
        violations = entry.violations();
        if (violations.isEmpty()) {
            decide(form.number("version").orElse(-1L).intValue());
        }
    }

    private void decide(int seen) {
        try {
            practice.decide(entry.settings(), seen);
            PageTurn.to("/admin/instellingen?" + SAVED);
        } catch (SettingsChangedException meanwhile) {
            changed = true;
        }
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return new Wrong(reader, violations).at(field);
    }

    public SettingsEntry getEntry() {
        return entry;
    }

    public List<MeetingType> getTypes() {
        return types;
    }

    public boolean isWrong() {
        return !violations.isEmpty();
    }

    /** Whether they were changed elsewhere since; sent again, what stands here counts. */
    public boolean isChanged() {
        return changed;
    }

    public boolean isSaved() {
        return !form.isSent() && form.has(SAVED);
    }

    public int getVersion() {
        return version;
    }
}
