package nl.goedgesprek.notices;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.IdentityService;
import nl.goedgesprek.practice.Logo;
import nl.goedgesprek.practice.LogoPicture;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.practice.WordsService;

/** Knows what stands on the practice's letters now. */
@Dependent
class Letterheads {

    @Inject
    private PracticeService practice;

    @Inject
    private WordsService words;

    @Inject
    private IdentityService identity;

    @Inject
    private AccountService accounts;

    @Inject
    private BaseUrl base;

    @Inject
    private Clock clock;

    /**
     * The coach gets the answers where he logs in; until he can, whoever sends the mail gets them.
     *
     * @param from who sends it
     */
    Letterhead of(Coach coach, MailAddress from) {
        MailAddress his = accounts.emailOf(coach.getId())
                .map(email -> new MailAddress(coach.getName(), email))
                .orElse(from);
        Practice ours = practice.practice();
        return new Letterhead(from, his, ours, stationery(ours), base, clock.instant());
    }

    private Stationery stationery(Practice ours) {
        LogoPicture mark = identity.logo().map(Logo::png).map(LogoPicture::new).orElse(null);
        return new Stationery(words.words(ours), new LetterPaper(ours.style(), mark));
    }
}
