package nl.goedgesprek.practice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.practice.PublicTexts;
import nl.goedgesprek.practice.TextGroup;
import nl.goedgesprek.practice.Words;
import nl.goedgesprek.practice.WordsService;

/** All that the coach can say in his own words, page by page and mail by mail. */
@Named
@RequestScoped
public class TextsPage {

    @Inject
    private PracticeService practice;

    @Inject
    private WordsService service;

    @Inject
    private Reader reader;

    private Words words = Words.OURS;

    @PostConstruct
    void read() {
        Practice now = practice.practice();
        words = service.words(now);
    }

    public List<TextGroup> getPages() {
        return PublicTexts.groups().stream().filter(group -> !group.mail()).toList();
    }

    public List<TextGroup> getMails() {
        return PublicTexts.groups().stream().filter(TextGroup::mail).toList();
    }

    public String link(TextGroup group) {
        return TextsAddress.EDITOR + '?' + TextsForm.GROUP + '=' + group.name();
    }

    /** How many of its texts are the coach's; empty when none is. */
    public String own(TextGroup group) {
        long own = group.texts().stream()
                .flatMap(text -> words.languages().stream().map(language -> new Words.Slot(text.key(), language)))
                .filter(words.own()::containsKey)
                .count();
        return own == 0 ? "" : reader.text("words.own", own);
    }
}
