package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.access.BegunStep;
import nl.goedgesprek.access.CurrentAccount;
import nl.goedgesprek.access.SecondStepService;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/**
 * Where who is logged in lets a code of his phone be asked after his password, and stops that. What is secret is shown
 * in the answer to his own request and at no address.
 */
@Named
@RequestScoped
public class AuthenticatorForm {

    private static final String NOW = "stepNow";
    private static final String CODE = "stepCode";

    @Inject
    private PostedForm form;

    @Inject
    private SecondStepService steps;

    @Inject
    private HalfWay halfWay;

    @Inject
    private OwnPassword password;

    @Inject
    private CurrentAccount current;

    @Inject
    private PracticeService practice;

    @Inject
    private Moments moments;

    @Inject
    private Reader reader;

    private List<Violation> violations = List.of();
    private List<String> codes = List.of();
    private @Nullable String secret;

    /** Does what he pressed; all but showing the first code asks for his password. */
    public void act() {
        if (!form.isSent()) {
            return;
        }
        boolean begins = form.has("stepBegin") || form.has("stepConfirm");
        if (begins && isOn()) {
            // In another tab, or pressed twice: he sees that it is.
            PageTurn.to(WaysInAddress.PAGE);
        } else if (form.has("stepBegin")) {
            guarded(this::begin);
        } else if (form.has("stepConfirm")) {
            confirm();
        } else if (form.has("stepCodes")) {
            guarded(() -> codes = steps.renewCodes());
        } else if (form.has("stepEnd")) {
            guarded(this::end);
        }
    }

    private void begin() {
        BegunStep begun = steps.begin();
        halfWay.begin(begun);
        secret = begun.secret();
    }

    private void end() {
        steps.end();
        PageTurn.to(WaysInAddress.PAGE + "?bewaard");
    }

    private void guarded(Runnable deed) {
        Optional<Violation> wrong = password.violation(NOW);
        violations = wrong.map(List::of).orElse(List.of());
        if (wrong.isEmpty()) {
            deed.run();
        }
    }

    /** Where he typed his password, and not much later. */
    private void confirm() {
        Optional<BegunStep> begun = halfWay.begun().filter(steps::isOpen);
        codes = begun.map(step -> steps.confirm(step, form.text(CODE))).orElse(List.of());
        if (!codes.isEmpty() || begun.isEmpty()) {
            halfWay.end();
        }
        if (begun.isEmpty()) {
            violations = List.of(new Violation(NOW, "violation.begunElsewhere"));
        } else if (codes.isEmpty()) {
            secret = begun.get().secret();
            violations = List.of(new Violation(CODE, "violation.code"));
        }
    }

    /** Whether a code is asked for. */
    public boolean isOn() {
        return steps.since().isPresent();
    }

    public String getSince() {
        return steps.since()
                .map(since -> moments.date(since, practice.practice().zone()))
                .orElse("");
    }

    public long getLeft() {
        return steps.codesLeft();
    }

    /** To be kept on paper; empty but just after they were made. */
    public List<String> getCodes() {
        return codes;
    }

    /** Whether his app is to be told something now. */
    public boolean isBegun() {
        return secret != null;
    }

    /** What he types into his app when it cannot look at the screen, in groups of four. */
    public String getSecret() {
        return secret == null ? "" : secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What opens the app on the phone itself. */
    public String getLink() {
        String issuer = encoded(practice.practice().getName());
        return "otpauth://totp/" + issuer + ':' + encoded(current.get().getEmail()) + "?secret="
                + getSecret().replace(" ", "") + "&issuer=" + issuer;
    }

    public QrPicture getPicture() {
        return QrPicture.of(getLink());
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return new Wrong(reader, violations).at(field);
    }

    public boolean isWrong() {
        return !violations.isEmpty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
