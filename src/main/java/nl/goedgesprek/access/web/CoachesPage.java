package nl.goedgesprek.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.CurrentAccount;
import nl.goedgesprek.access.Role;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Saving;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CoachService;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** The coaches of the practice and with what they come in; who owns it lets them in and out. */
@Named
@RequestScoped
public class CoachesPage {

    @Inject
    private PostedForm form;

    @Inject
    private PracticeService practice;

    @Inject
    private CoachService coaches;

    @Inject
    private AccountService accounts;

    @Inject
    private CurrentAccount currentAccount;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private BaseUrl base;

    @Inject
    private Moments moments;

    @Inject
    private Saving saving;

    @Inject
    private Reader reader;

    private @Nullable Long given;
    private String link = "";
    private @Nullable List<CoachCard> cards;

    /** Does what the owner pressed. */
    public void act() {
        if (form.isSent()) {
            Stream.of(Deed.values())
                    .filter(deed -> form.has(deed.button))
                    .findFirst()
                    .ifPresent(this::act);
        }
    }

    /** Each button sends the number of the coach whom it is about. */
    private void act(Deed deed) {
        Optional<Coach> coach =
                form.number(deed.button).flatMap(practice::coach).filter(known -> isOwner());
        if (coach.isEmpty()) {
            PageTurn.notFound();
        } else if (deed == Deed.LINK || deed == Deed.OPEN) {
            perform(deed, coach.get());
            give(coach.get().getId());
        } else {
            perform(deed, coach.get());
            saving.done(CoachesAddress.LIST);
        }
    }

    private enum Deed {
        LINK("link"),
        END("stop"),
        RESTORE("verder"),
        OWNER("eigenaar"),
        COACH("coach"),
        SHUT("dicht"),
        OPEN("open");

        private final String button;

        Deed(String button) {
            this.button = button;
        }
    }

    /** It stands in no address of the owner and is kept nowhere, so it is shown in the answer itself. */
    private void give(long coachId) {
        SecretCode token = accounts.giveLink(coachId);
        given = coachId;
        // The page that the button was on was read before what it does.
        cards = null;
        link = base.of("/admin/setup?token=" + token.value());
    }

    private void perform(Deed deed, Coach coach) {
        switch (deed) {
            case END -> {
                if (!currentCoach.is(coach)) {
                    coaches.end(coach.getId());
                }
            }
            case RESTORE -> coaches.restore(coach.getId());
            case SHUT -> accounts.end(coach.getId());
            case OWNER -> accounts.appoint(coach.getId(), Role.OWNER);
            case COACH -> accounts.appoint(coach.getId(), Role.COACH);
            case OPEN -> accounts.restore(coach.getId());
            default -> {}
        }
    }

    /** All of them for the owner; for a coach only himself. */
    public List<CoachCard> getCards() {
        if (cards == null) {
            cards = practice.coaches().stream()
                    .filter(coach -> isOwner() || currentCoach.is(coach))
                    .map(this::card)
                    .toList();
        }
        return cards;
    }

    private CoachCard card(Coach coach) {
        Optional<Account> account = accounts.of(coach.getId());
        return new CoachCard(
                coach.getId(),
                coach.getName(),
                base.of("/met/" + coach.getSlug()),
                account(coach, account),
                currentCoach.is(coach),
                !coach.isEnded(),
                account.filter(known -> !known.isEnded()).isPresent(),
                account.isPresent(),
                account.filter(Account::isOwner).isPresent(),
                Long.valueOf(coach.getId()).equals(given) ? link : "");
    }

    private String account(Coach coach, Optional<Account> account) {
        String how = account.map(known ->
                        known.isEnded() ? reader.text("coaches.account.ended", known.getEmail()) : known.getEmail())
                .orElseGet(() -> reader.text("coaches.account.none"));
        return accounts.linkOpenUntil(coach.getId())
                .map(end -> moments.moment(end, practice.practice().zone()))
                .map(end -> how + " · " + reader.text("coaches.link.until", end))
                .orElse(how);
    }

    public boolean isOwner() {
        return currentAccount.get().isOwner();
    }

    /** Whether there is anybody to choose from: as long as there is not, nothing speaks of pages and choices. */
    public boolean isPlural() {
        return practice.coaches().size() > 1;
    }

    public boolean isSaved() {
        return saving.isSaved();
    }
}
