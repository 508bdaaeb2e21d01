package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.Comer;
import nl.goedgesprek.access.Door;
import nl.goedgesprek.access.HalfLoggedIn;
import nl.goedgesprek.access.LoginPace;
import nl.goedgesprek.access.SecondStepService;
import nl.goedgesprek.access.Way;
import nl.goedgesprek.platform.FieldMessages;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import org.jspecify.annotations.Nullable;

/** Where who typed the right password shows that he has his phone, or his paper, too. */
@Named
@RequestScoped
public class SecondStepPage {

    static final String PAGE = "/admin/code";

    @Inject
    private SecondStepService steps;

    @Inject
    private HalfWay halfWay;

    @Inject
    private LoginPace pace;

    @Inject
    private BrowserCookie browser;

    @Inject
    private Login login;

    @Inject
    private Reader reader;

    private String code = "";

    /** Sends who is not half-way to where he begins. */
    public void open() {
        if (half().isEmpty()) {
            PageTurn.to(CoachGate.LOGIN);
        }
    }

    private Optional<HalfLoggedIn> half() {
        return HalfWay.isAnybody() ? halfWay.get().filter(steps::isWaitingFor) : Optional.empty();
    }

    /** Lets him in, or says that it was not right. */
    public void pass() {
        Optional<HalfLoggedIn> half = half();
        if (half.isEmpty()) {
            PageTurn.to(CoachGate.LOGIN);
            return;
        }
        Comer comer = browser.comer(half.get().email());
        Optional<Violation> pause = Pausing.at("code", pace, Door.CODE, comer);
        Optional<Account> account = pause.isPresent() ? Optional.empty() : steps.pass(half.get(), code);
        if (account.isPresent()) {
            pace.welcome(Door.CODE, comer);
            login.enter(account.get(), Way.CODE);
        } else {
            Violation wrong = pause.orElseGet(() -> new Violation("code", "violation.code"));
            FieldMessages.show("second", List.of(wrong), reader.getLanguage());
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = Objects.requireNonNullElse(code, "");
    }
}
