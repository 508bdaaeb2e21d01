package nl.goedgesprek.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Saving;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.CoachPage;
import nl.goedgesprek.practice.CoachService;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.Slug;

/** How who is logged in is found where visitors choose with whom they speak. */
@Named
@RequestScoped
public class OwnPage {

    @Inject
    private PostedForm form;

    @Inject
    private CoachService coaches;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private Saving saving;

    private String slug = "";
    private String nl = "";
    private String en = "";

    @PostConstruct
    void read() {
        Coach coach = currentCoach.get();
        slug = coach.getSlug();
        nl = coach.words().in(Language.NL);
        en = coach.words().in(Language.EN);
    }

    /** Saves what was sent; or tells at each field what is wrong with it. */
    public void save() {
        if (!form.isSent() || !form.has("savePage")) {
            return;
        }
        slug = form.text("slug").strip();
        nl = form.text("wordsNl").strip();
        en = form.text("wordsEn").strip();
        if (saving.accepts(check())) {
            show();
        }
    }

    private List<Violation> check() {
        List<Violation> all = new ArrayList<>();
        if (!Slug.is(slug)) {
            all.add(new Violation("slug", "coaches.violation.slug", List.of(Slug.LONGEST_TYPED)));
        }
        tooLong("wordsNl", nl).forEach(all::add);
        tooLong("wordsEn", en).forEach(all::add);
        return all;
    }

    private static Stream<Violation> tooLong(String field, String text) {
        return Stream.of(new Violation(field, "violation.length", List.of(CoachPage.LONGEST_WORDS)))
                .filter(violation -> text.length() > CoachPage.LONGEST_WORDS);
    }

    private void show() {
        try {
            coaches.show(new CoachPage(slug, new BilingualText(nl, en)));
            saving.done(CoachesAddress.LIST);
        } catch (ViolationException refused) {
            saving.accepts(refused.violations());
        }
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return saving.error(field);
    }

    public boolean isWrong() {
        return saving.isWrong();
    }

    public String getSlug() {
        return slug;
    }

    public String getNl() {
        return nl;
    }

    public String getEn() {
        return en;
    }
}
