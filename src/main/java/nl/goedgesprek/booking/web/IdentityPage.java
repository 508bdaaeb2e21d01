package nl.goedgesprek.booking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.booking.PlaceCheck;
import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.practice.IdentityService;
import nl.goedgesprek.practice.LogoPicture;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.practice.SettingsChangedException;
import org.jspecify.annotations.Nullable;

/** Where the coach says who the practice is for its visitors: names, base, colours and mark. */
@Named
@RequestScoped
public class IdentityPage {

    static final String ADDRESS = "/admin/instellingen/praktijk";

    private static final String SAVED = "bewaard";

    @Inject
    private PostedForm form;

    @Inject
    private PracticeService practice;

    @Inject
    private IdentityService identity;

    @Inject
    private PlaceCheck places;

    @Inject
    private Reader reader;

    private IdentityEntry entry = new IdentityEntry("", "", PlaceEntry.EMPTY, "", "");
    private List<Violation> violations = List.of();
    private boolean changed;
    private int version;

    @PostConstruct
    void read() {
        Practice now = practice.practice();
        version = now.version();
        entry = new IdentityEntry(
                now.getName(),
                practice.coach().getName(),
                places.entry(practice.coach().base()),
                now.style().main().css(),
                now.style().accent().css());
    }

    /** Saves what was sent; or tells at each field what is wrong with it. Merely looking does nothing. */
    public void save() {
        if (form.isSent() && form.has("save")) {
            saveTyped();
        } else if (form.isSent() && form.has("unmark")) {
            identity.removeLogo();
            PageTurn.to(ADDRESS + '?' + SAVED);
        }
    }

    private void saveTyped() {
        entry = new IdentityEntry(
                form.text("practice"),
                form.text("coach"),
                PostedPlace.of(form),
                form.text("mainColour"),
                form.text("accentColour"));
        Optional<byte[]> file = form.file("logo", LogoPicture.MOST_SENT);
        Optional<LogoPicture> picture =
                file.filter(bytes -> bytes.length <= LogoPicture.MOST_SENT).flatMap(LogoPicture::of);
        violations = new ArrayList<>(entry.violations());
        violations.addAll(places.violations(entry.place()));
        if (file.isPresent() && picture.isEmpty()) {
            violations.add(new Violation("logo", "identity.violation.logo"));
        }
        if (violations.isEmpty()) {
            present(picture);
        }
    }

    private void present(Optional<LogoPicture> picture) {
        try {
            identity.present(
                    entry.identity(places.address(entry.place())),
                    picture.orElse(null),
                    form.number("version").orElse(-1L).intValue());
            PageTurn.to(ADDRESS + '?' + SAVED);
        } catch (SettingsChangedException meanwhile) {
            changed = true;
        }
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return new Wrong(reader, violations).at(field);
    }

    public IdentityEntry getEntry() {
        return entry;
    }

    /** The address of the practice's mark; null when it has none of its own. */
    public @Nullable String getLogo() {
        return identity.logo().map(OwnLook::logo).orElse(null);
    }

    public boolean isWrong() {
        return !violations.isEmpty();
    }

    /** Whether something was changed elsewhere since; sent again, what stands here counts. */
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
