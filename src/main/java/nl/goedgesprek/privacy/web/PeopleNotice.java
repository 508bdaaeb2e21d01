package nl.goedgesprek.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.goedgesprek.privacy.RetentionPreview;
import org.jspecify.annotations.Nullable;

/** Warns that people whom nobody met for long will be erased for the first time, as long as that is ahead. */
@Named
@RequestScoped
public class PeopleNotice {

    @Inject
    private RetentionPreview preview;

    @Inject
    private PrivacyWords words;

    private @Nullable String text;

    /** In words; empty when nobody goes on the first day, or it is past. */
    public String getText() {
        if (text == null) {
            text = preview.firstDay()
                    .filter(day -> day.people() > 0)
                    .map(day -> words.text("terms.first", words.date(day.on()), day.people()))
                    .orElse("");
        }
        return text;
    }
}
