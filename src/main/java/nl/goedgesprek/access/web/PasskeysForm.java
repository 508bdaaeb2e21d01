package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.CurrentAccount;
import nl.goedgesprek.access.Device;
import nl.goedgesprek.access.Passkey;
import nl.goedgesprek.access.PasskeyAnswer;
import nl.goedgesprek.access.PasskeyService;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.practice.PracticeService;

/** The passkeys of who is logged in: he makes one after he typed his password, and takes them away. */
@Named
@RequestScoped
public class PasskeysForm {

    private static final String NOW = "keyNow";
    private static final String ANSWER = "keyAnswer";

    @Inject
    private PostedForm form;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PasskeyService passkeys;

    @Inject
    private Challenges challenges;

    @Inject
    private OwnPassword password;

    @Inject
    private CurrentAccount current;

    @Inject
    private PracticeService practice;

    @Inject
    private Moments moments;

    @Inject
    private DeviceWords words;

    @Inject
    private Reader reader;

    private List<Violation> violations = List.of();
    private String options = "";

    /** Does what he pressed. */
    public void act() {
        if (!form.isSent()) {
            return;
        }
        if (form.has("keyBegin")) {
            begin();
        } else if (form.has(ANSWER)) {
            add(new PasskeyAnswer(form.text(ANSWER)));
        } else if (form.has("keyRemove")) {
            form.number("keyRemove").ifPresent(passkeys::remove);
            PageTurn.to(WaysInAddress.PAGE + "?bewaard");
        }
    }

    private void begin() {
        violations = password.violation(NOW).map(List::of).orElse(List.of());
        if (violations.isEmpty()) {
            options = passkeys.makingOptions(
                    challenges.fresh(question()), practice.practice().getName());
        }
    }

    private void add(PasskeyAnswer answer) {
        String challenge = answer.challenge();
        Device device = Device.of(request.getHeader("User-Agent"));
        if (challenges.take(question(), challenge) && passkeys.add(answer, challenge, device)) {
            PageTurn.to(WaysInAddress.PAGE + "?bewaard");
        } else {
            violations = List.of(new Violation(NOW, "keys.notMade"));
        }
    }

    /** Of him alone and in this session alone, in which he typed his password. */
    private KeyQuestion question() {
        Account account = current.get();
        return KeyQuestion.make(
                account.getId(), account.version(), request.getUserPrincipal().getName());
    }

    /** What the browser is to ask for to make a key; empty until he typed his password. */
    public String getOptions() {
        return options;
    }

    public List<PasskeyLine> getLines() {
        return passkeys.mine().stream().map(this::line).toList();
    }

    private PasskeyLine line(Passkey key) {
        return new PasskeyLine(
                key.getId(),
                words.of(key.device()),
                moments.moment(key.createdAt(), practice.practice().zone()),
                key.usedAt()
                        .map(used -> moments.moment(used, practice.practice().zone()))
                        .orElse(""));
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return new Wrong(reader, violations).at(field);
    }

    public boolean isWrong() {
        return !violations.isEmpty();
    }
}
