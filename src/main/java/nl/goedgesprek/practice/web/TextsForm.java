package nl.goedgesprek.practice.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.practice.PublicText;
import nl.goedgesprek.practice.PublicTexts;
import nl.goedgesprek.practice.TextGroup;
import nl.goedgesprek.practice.Words;

/** What the coach wrote in the fields of a page or mail. */
@Dependent
class TextsForm {

    /** Name of the parameter that says which page or mail. */
    static final String GROUP = "deel";

    /** Name of the button that puts our text into a field; its value is the field's name. */
    static final String STANDARD = "standaard";

    @Inject
    private PostedForm form;

    /** Empty when there is no such page or mail. */
    Optional<TextGroup> group() {
        return PublicTexts.group(form.text(GROUP));
    }

    /** The fields that were sent; what a button made standard again holds our text. */
    Map<Words.Slot, String> typed(TextGroup group) {
        Map<Words.Slot, String> typed = new LinkedHashMap<>();
        for (PublicText text : group.texts()) {
            for (Language language : Language.values()) {
                String field = text.field(language);
                if (form.has(field)) {
                    boolean ours = form.text(STANDARD).equals(field);
                    typed.put(
                            new Words.Slot(text.key(), language),
                            ours ? text.standard(language) : text.kept(form.text(field)));
                }
            }
        }
        return typed;
    }
}
