package nl.goedgesprek.practice.web;

import nl.goedgesprek.platform.Language;
import nl.goedgesprek.practice.PublicText;

/**
 * A field for a text in one language.
 *
 * @param value what stands in it
 * @param error what is wrong with it; empty when nothing is
 */
public record TextField(PublicText text, Language language, String value, String error) {

    public String getName() {
        return text.field(language);
    }

    /** Ours, which stands there as long as the coach says nothing else. */
    public String getStandard() {
        return text.standard(language);
    }

    public boolean isOwn() {
        return !value.equals(getStandard());
    }

    public String getNames() {
        return text.listed(language);
    }

    public boolean isLong() {
        return text.shape().hasLines();
    }

    public int getMost() {
        return text.shape().most();
    }

    public String getTag() {
        return language.tag();
    }

    /** What describes it to who does not see it. */
    public String getDescription() {
        String where = text.key() + "-where";
        String names = text.names().isEmpty() ? where : where + ' ' + getName() + "-names";
        return error.isEmpty() ? names : getName() + "-error " + names;
    }
}
