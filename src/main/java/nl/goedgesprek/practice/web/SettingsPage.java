package nl.goedgesprek.practice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.clients.PhoneNumber;
import nl.goedgesprek.platform.AtDesk;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Saving;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.MeetingTypeService;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.practice.SettingsChangedException;

/** Where the coach decides what is sent and how long things are kept. */
@Named
@RequestScoped
public class SettingsPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private static final String SHORTER = "shorter";

    @Inject
    private Saving saving;

    @Inject
    private PostedForm form;

    @Inject
    private PracticeService practice;

    @Inject
    private MeetingTypeService kinds;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private AtDesk desk;

    private List<MeetingType> types = List.of();
    private SettingsEntry entry = new SettingsEntry(Map.of(), "", "", false, "", "", "", "", "");
    private int version;
    private boolean told;

    @PostConstruct
    void read() {
        Practice now = practice.practice();
        types = kinds.all(currentCoach.get());
        version = now.version();
        entry = new SettingsEntry(
                byKind(type -> String.valueOf(type.reminder().toHours())),
                String.valueOf(now.intakeReminder().toHours()),
                now.morningNote().map(TIME::format).orElse(""),
                now.asksAfterwards(),
                String.valueOf(now.retentionMonths()),
                String.valueOf(now.recordMonths()),
                String.valueOf(now.clientMonths()),
                String.valueOf(now.contactMonths()),
                now.phone().map(PhoneNumber::international).orElse(""));
    }

    /** As it was sent; as it is for a kind of conversation that was begun since the page was made. */
    private String reminder(MeetingType type) {
        String field = SettingsEntry.reminder(type.getSlug());
        return form.has(field) ? form.text(field) : entry.reminders().getOrDefault(type.getSlug(), "");
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
        entry = desk.isOwner() ? typed() : entry.reminding(byKind(this::reminder));
        if (saving.accepts(entry.violations()) && saving.confirms(shortened())) {
            decide(form.number("version").orElse(-1L).intValue());
        }
    }

    /** What he keeps shorter than before goes within the hour, for good: that he is told once before it is saved. */
    private List<Violation> shortened() {
        if (!desk.isOwner() || form.text(SHORTER).equals(terms())) {
            return List.of();
        }
        Practice now = practice.practice();
        List<Violation> shortened = new ArrayList<>();
        if (entry.settings().retentionMonths() < now.retentionMonths()) {
            shortened.add(new Violation("retention", "settings.shorter"));
        }
        if (entry.settings().recordMonths() < now.recordMonths()) {
            shortened.add(new Violation("records", "settings.shorter"));
        }
        told = !shortened.isEmpty();
        return shortened;
    }

    private String terms() {
        return entry.retention() + ' ' + entry.records();
    }

    /** Of which terms he is told in this answer that they are shorter; empty when he is not. */
    public String getShorter() {
        return told ? terms() : "";
    }

    private SettingsEntry typed() {
        return new SettingsEntry(
                byKind(this::reminder),
                form.text("intake"),
                form.text("morning"),
                form.has("asks"),
                form.text("retention"),
                form.text("records"),
                form.text("clients"),
                form.text("contacts"),
                form.text("phone"));
    }

    /** What holds for all, its owner decides; the others, when their own visitors are reminded. */
    private void decide(int seen) {
        try {
            if (desk.isOwner()) {
                practice.decide(entry.settings(), seen);
            } else {
                practice.remind(entry.settings().reminders());
            }
            saving.done("/admin/instellingen");
        } catch (SettingsChangedException meanwhile) {
            saving.refuseAsChanged();
        }
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return saving.error(field);
    }

    public SettingsEntry getEntry() {
        return entry;
    }

    public List<MeetingType> getTypes() {
        return types;
    }

    /** What became of what was sent. */
    public Saving getSaving() {
        return saving;
    }

    public int getVersion() {
        return version;
    }
}
