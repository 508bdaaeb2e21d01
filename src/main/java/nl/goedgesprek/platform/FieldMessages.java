package nl.goedgesprek.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;

/** Shows at each field of a page what is wrong with it. */
public final class FieldMessages {

    private FieldMessages() {}

    /**
     * Shows violations at the fields of a form.
     *
     * @param form the form's id; the fields' ids are those of the violations
     * @return whether there are any
     */
    public static boolean show(String form, List<Violation> violations, Language language) {
        FacesContext faces = FacesContext.getCurrentInstance();
        violations.forEach(violation -> {
            String text = Texts.text(language, violation);
            String field = form + ':' + violation.field();
            faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        });
        return !violations.isEmpty();
    }
}
