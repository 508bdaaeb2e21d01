package nl.goedgesprek.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Gives a form that makes something a key of its own; the same one as long as what is sent comes back to be mended. */
@Named
@RequestScoped
public class FormKey {

    /** The name of the field. */
    static final String FIELD = "once";

    private final String fresh = UUID.randomUUID().toString();

    @Inject
    private PostedForm form;

    public String getValue() {
        return form.text(FIELD).matches("[0-9a-f-]{36}") ? form.text(FIELD) : fresh;
    }
}
