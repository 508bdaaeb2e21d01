package nl.goedgesprek.booking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.booking.LogoService;
import nl.goedgesprek.booking.PlaceCheck;
import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.platform.AtDesk;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Saving;
import nl.goedgesprek.platform.TypedMoment;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.Identity;
import nl.goedgesprek.practice.IdentityService;
import nl.goedgesprek.practice.LogoPicture;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.practice.SettingsChangedException;
import nl.goedgesprek.practice.Zones;
import org.jspecify.annotations.Nullable;

/** Where the coach says who the practice is for its visitors: names, base, zone, colours and mark. */
@Named
@RequestScoped
public class IdentityPage {

    static final String ADDRESS = "/admin/instellingen/praktijk";

    private static final String SINCE = "since";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d-M-uuuu");

    @Inject
    private Saving saving;

    @Inject
    private PostedForm form;

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private IdentityService identity;

    @Inject
    private LogoService logos;

    @Inject
    private AtDesk desk;

    @Inject
    private PlaceCheck places;

    private IdentityEntry entry = new IdentityEntry("", "", PlaceEntry.EMPTY, "", "", "");
    private int version;
    private String since = "";

    @PostConstruct
    void read() {
        Practice now = practice.practice();
        version = now.version();
        since = DATE.format(practice.today());
        entry = new IdentityEntry(
                now.getName(),
                currentCoach.get().getName(),
                places.entry(currentCoach.get().base()),
                now.zone().getId(),
                now.style().main().css(),
                now.style().accent().css());
    }

    /** Saves what was sent; or tells at each field what is wrong with it. Merely looking does nothing. */
    public void save() {
        if (form.isSent() && form.has("save")) {
            saveTyped();
        } else if (form.isSent() && form.has("unmark")) {
            logos.remove();
            saving.done(ADDRESS);
        }
    }

    private void saveTyped() {
        entry = new IdentityEntry(
                desk.isOwner() ? form.text("practice") : entry.practice(),
                form.text("coach"),
                PostedPlace.of(form),
                desk.isOwner() ? form.text("zone") : entry.zone(),
                desk.isOwner() ? form.text("mainColour") : entry.mainColour(),
                desk.isOwner() ? form.text("accentColour") : entry.accentColour());
        // The mark is the practice's: what another sends is not even read.
        Optional<byte[]> file = desk.isOwner() ? form.file("logo", LogoPicture.MOST_SENT) : Optional.empty();
        Optional<LogoPicture> picture =
                file.filter(bytes -> bytes.length <= LogoPicture.MOST_SENT).flatMap(LogoPicture::of);
        List<Violation> violations = new ArrayList<>(entry.violations());
        violations.addAll(places.violations(entry.place()));
        since = form.text(SINCE);
        TypedMoment.check(SINCE, since, TypedMoment.date(since), "violation.date")
                .or(this::sinceLater)
                .ifPresent(violations::add);
        if (file.isPresent() && picture.isEmpty()) {
            violations.add(new Violation("logo", "identity.violation.logo"));
        }
        if (saving.accepts(violations)) {
            present(picture);
        }
    }

    private Optional<Violation> sinceLater() {
        return TypedMoment.date(since)
                .filter(practice.today()::isBefore)
                .map(later -> new Violation(SINCE, "identity.violation.since"));
    }

    private void present(Optional<LogoPicture> picture) {
        try {
            Identity typed = entry.identity(places.address(entry.place()));
            LocalDate first = TypedMoment.date(since).orElseThrow();
            int seen = form.number("version").orElse(-1L).intValue();
            if (!desk.isOwner()) {
                identity.presentOwn(typed, first, seen);
            } else if (picture.isPresent()) {
                logos.present(typed, first, picture.get(), seen);
            } else {
                identity.present(typed, first, null, seen);
            }
            saving.done(ADDRESS);
        } catch (SettingsChangedException meanwhile) {
            saving.refuseAsChanged();
        }
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return saving.error(field);
    }

    public IdentityEntry getEntry() {
        return entry;
    }

    /** What can be chosen as the practice's zone. */
    public List<String> getZones() {
        return Zones.places();
    }

    /** Since when he leaves from there, as it is typed: today, before he said anything. */
    public String getSince() {
        return since;
    }

    /** The address of the practice's mark; null when it has none of its own. */
    public @Nullable String getLogo() {
        return identity.logo().map(OwnLook::logo).orElse(null);
    }

    /** What became of what was sent. */
    public Saving getSaving() {
        return saving;
    }

    public int getVersion() {
        return version;
    }
}
