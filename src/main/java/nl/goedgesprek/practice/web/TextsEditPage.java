package nl.goedgesprek.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Saving;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.practice.PublicText;
import nl.goedgesprek.practice.SettingsChangedException;
import nl.goedgesprek.practice.TextGroup;
import nl.goedgesprek.practice.Words;
import nl.goedgesprek.practice.WordsService;
import org.jspecify.annotations.Nullable;

/**
 * Where the coach says the texts of a page or a mail in his own words. The form needs no session, so that what he wrote
 * outlives his login.
 */
@Named
@RequestScoped
public class TextsEditPage {

    @Inject
    private PostedForm form;

    @Inject
    private TextsForm sent;

    @Inject
    private PracticeService practice;

    @Inject
    private WordsService service;

    @Inject
    private Saving saving;

    @Inject
    private Reader reader;

    private @Nullable TextGroup group;
    private Words words = Words.OURS;
    private Map<Words.Slot, String> typed = Map.of();
    private int version;

    /** Saves what was sent when its button says so. Answers <i>not found</i> when there is no such page or mail. */
    public void open() {
        Optional<TextGroup> found = sent.group();
        if (found.isEmpty()) {
            PageTurn.notFound();
            return;
        }
        group = found.get();
        Practice now = practice.practice();
        version = now.version();
        words = service.words(now);
        if (form.isSentFromHere()) {
            receive(found.get());
        }
    }

    private void receive(TextGroup of) {
        typed = sent.typed(of);
        if (form.has("save")) {
            save();
        } else {
            version = seen();
        }
    }

    private void save() {
        try {
            service.say(typed, seen());
            saving.done(getLink());
        } catch (ViolationException wrong) {
            saving.accepts(wrong.violations());
            version = seen();
        } catch (SettingsChangedException meanwhile) {
            saving.refuseAsChanged();
        }
    }

    private int seen() {
        return form.number("version").orElse(-1L).intValue();
    }

    public List<TextRow> getRows() {
        return group == null ? List.of() : group.texts().stream().map(this::row).toList();
    }

    private TextRow row(PublicText text) {
        String venue =
                text.venue().map(kind -> " · " + reader.text("venue." + kind)).orElse("");
        return new TextRow(
                text,
                reader.text("words.label." + text.role()) + venue,
                reader.text("words.where." + text.role()),
                words.languages().stream()
                        .map(language -> field(text, language))
                        .toList());
    }

    private TextField field(PublicText text, Language language) {
        Words.Slot slot = new Words.Slot(text.key(), language);
        String value = typed.getOrDefault(slot, words.own().getOrDefault(slot, text.standard(language)));
        return new TextField(text, language, value, saving.error(text.field(language)));
    }

    public @Nullable TextGroup getGroup() {
        return group;
    }

    public String getLink() {
        return TextsAddress.EDITOR + query();
    }

    /** Where what is typed can be looked at, in a language. */
    public String preview(Language language) {
        return TextsAddress.PREVIEW + query() + "&taal=" + language.tag();
    }

    private String query() {
        return '?' + TextsForm.GROUP + '=' + (group == null ? "" : group.name());
    }

    public List<Language> getLanguages() {
        return words.languages();
    }

    /** Whether what stands in the fields was typed and is not saved. */
    public boolean isTyped() {
        return !typed.isEmpty();
    }

    /** What became of what was sent. */
    public Saving getSaving() {
        return saving;
    }

    public int getVersion() {
        return version;
    }
}
