package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.AssistantService;
import nl.goedgesprek.access.NewAssistant;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** Where the owner lets assistants in and out, and says whose agenda each keeps. */
@Named
@RequestScoped
public class AssistantsPage {

    private static final String SAVED = "bewaard";
    private static final String ADD = "add";

    @Inject
    private PostedForm form;

    @Inject
    private AssistantService assistants;

    @Inject
    private PracticeService practice;

    @Inject
    private BaseUrl base;

    @Inject
    private Moments moments;

    @Inject
    private Reader reader;

    private List<Violation> violations = List.of();
    private @Nullable Long given;
    private String link = "";

    /** Does what the owner pressed. */
    public void act() {
        if (!form.isSent()) {
            return;
        }
        if (form.has(ADD)) {
            add();
        } else {
            Stream.of(Deed.values())
                    .filter(deed -> form.has(deed.button))
                    .findFirst()
                    .ifPresent(this::act);
        }
    }

    private void add() {
        try {
            NewAssistant person = new NewAssistant(form.text("name"), form.text("email"), coach("coach"));
            give(assistants.add(person).getId());
        } catch (ViolationException refused) {
            violations = refused.violations();
        }
    }

    /** The number of the coach that was chosen; of the first when there is nothing to choose. */
    private long coach(String field) {
        return form.number(field)
                .flatMap(practice::coach)
                .orElseGet(() -> practice.coaches().get(0))
                .getId();
    }

    /** Each button sends the number of the assistant whom it is about. */
    private void act(Deed deed) {
        Optional<Account> known = form.number(deed.button).flatMap(this::find);
        if (known.isEmpty()) {
            PageTurn.notFound();
        } else if (deed == Deed.LINK || deed == Deed.RESTORE) {
            perform(deed, known.get().getId());
            give(known.get().getId());
        } else {
            perform(deed, known.get().getId());
            PageTurn.to(CoachesAddress.ASSISTANTS + '?' + SAVED);
        }
    }

    private Optional<Account> find(long id) {
        return assistants.all().stream().filter(known -> known.getId() == id).findFirst();
    }

    private enum Deed {
        LINK("link"),
        END("dicht"),
        RESTORE("open"),
        SERVE("voor");

        private final String button;

        Deed(String button) {
            this.button = button;
        }
    }

    /** It stands in no address of the owner and is kept nowhere, so it is shown in the answer itself. */
    private void give(long accountId) {
        link = base.of("/admin/setup?token=" + assistants.giveLink(accountId).value());
        given = accountId;
    }

    private void perform(Deed deed, long accountId) {
        switch (deed) {
            case END -> assistants.end(accountId);
            case RESTORE -> assistants.restore(accountId);
            case SERVE -> assistants.serve(accountId, coach("whose-" + accountId));
            default -> {}
        }
    }

    public List<AssistantCard> getCards() {
        return assistants.all().stream().map(this::card).toList();
    }

    private AssistantCard card(Account account) {
        return new AssistantCard(
                account.getId(),
                account.getPersonName(),
                account.getCoachId(),
                account(account),
                !account.isEnded(),
                Long.valueOf(account.getId()).equals(given) ? link : "");
    }

    private String account(Account account) {
        String how = account.isEnded() ? reader.text("coaches.account.ended", account.getEmail()) : account.getEmail();
        return assistants
                .linkOpenUntil(account.getId())
                .map(end -> moments.moment(end, practice.practice().zone()))
                .map(end -> how + " · " + reader.text("coaches.link.until", end))
                .orElse(how);
    }

    /** Whose agenda an assistant can keep. */
    public List<Coach> getCoaches() {
        return practice.coaches();
    }

    /** As it was sent, when something was wrong with it. */
    public String typed(String field) {
        return isWrong() ? form.text(field) : "";
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return new Wrong(reader, violations).at(field);
    }

    public boolean isWrong() {
        return !violations.isEmpty();
    }

    public boolean isSaved() {
        return !form.isSent() && form.has(SAVED);
    }
}
