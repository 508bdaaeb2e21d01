package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.goedgesprek.access.Credentials;
import nl.goedgesprek.access.Door;
import nl.goedgesprek.access.LoginPace;
import nl.goedgesprek.access.PasswordResetService;
import nl.goedgesprek.platform.FieldMessages;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import org.jspecify.annotations.Nullable;

/** Where somebody asks for a link to choose another password. It never tells whether there is an account. */
@Named
@RequestScoped
public class ForgottenPage {

    private static final String ASKED = "gevraagd";

    @Inject
    private PasswordResetService resets;

    @Inject
    private LoginPace pace;

    @Inject
    private BrowserCookie browser;

    @Inject
    private PostedForm form;

    @Inject
    private Reader reader;

    private String email = "";

    public void ask() {
        Credentials typed = new Credentials(email, "");
        Optional<Violation> wrong = typed.violations().stream()
                .filter(violation -> violation.field().equals("email"))
                .findFirst()
                .or(() -> Pausing.at("email", pace, Door.RESET, browser.comer(typed.email())));
        if (!FieldMessages.show("forgotten", wrong.map(List::of).orElse(List.of()), reader.getLanguage())) {
            resets.ask(typed.email());
            PageTurn.to("/admin/forgotten?" + ASKED);
        }
    }

    /** Whether he comes from where he asked. */
    public boolean isAsked() {
        return form.has(ASKED);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = Objects.requireNonNullElse(email, "");
    }
}
