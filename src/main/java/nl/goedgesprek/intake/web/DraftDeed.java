package nl.goedgesprek.intake.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedgesprek.intake.DraftOption;
import nl.goedgesprek.intake.DraftQuestion;
import nl.goedgesprek.intake.QuestionKind;
import nl.goedgesprek.intake.QuestionnaireDraft;

/**
 * What a button does with a draft: a verb, and the question and the option it is about, with spaces between.
 *
 * @param option empty when it is about a whole question
 */
record DraftDeed(String verb, String question, String option) {

    static final String SAVE = "bewaar";

    private static final Pattern BUTTON = Pattern.compile("[a-z]+( [A-Za-z0-9_]+){0,2}");

    /** What cannot be a button's changes nothing. */
    static DraftDeed of(String button) {
        if (!BUTTON.matcher(button).matches()) {
            return new DraftDeed(SAVE, "", "");
        }
        String[] words = (button + "  ").split(" ", -1);
        return new DraftDeed(words[0], words[1], words[2]);
    }

    QuestionnaireDraft apply(QuestionnaireDraft draft) {
        return switch (verb) {
            case "erbij" -> added(draft);
            case "omhoog" -> draft.earlier(question);
            case "omlaag" -> draft.later(question);
            case "weg" -> draft.changed(question, one -> one.removed(true));
            case "terug" -> draft.changed(question, one -> one.removed(false));
            case "antwoord" -> options(draft, DraftDeed::oneMore);
            case "antwoordweg" -> options(draft, this::without);
            case "antwoordterug" -> options(draft, all -> marked(all, false));
            case "antwoordhoger" -> options(draft, all -> swapped(all, -1));
            case "antwoordlager" -> options(draft, all -> swapped(all, 1));
            default -> draft;
        };
    }

    /** The field where the coach goes on in what has become of the draft; empty when he stays where he is. */
    String focus(QuestionnaireDraft after) {
        List<DraftQuestion> present = after.present();
        return switch (verb) {
            case "erbij" ->
                present.isEmpty() ? "" : present.get(present.size() - 1).field("text-nl");
            case "omhoog" -> isAt(present, 0) ? question + "-down" : question + "-up";
            case "omlaag" -> isAt(present, present.size() - 1) ? question + "-up" : question + "-down";
            case "weg" -> question + "-back";
            case "terug" -> question + "-summary";
            case "antwoord" -> lastOption(present);
            case "antwoordweg" -> isKept(present) ? question + "-o-" + option + "-back" : lastOption(present);
            case "antwoordterug", "antwoordhoger", "antwoordlager" -> question + "-o-" + option + "-nl";
            default -> "";
        };
    }

    private QuestionnaireDraft added(QuestionnaireDraft draft) {
        if (draft.questions().size() >= QuestionnaireDraft.MOST_QUESTIONS) {
            return draft;
        }
        return Stream.of(QuestionKind.values())
                .filter(kind -> kind.name().equals(question))
                .findFirst()
                .map(kind -> draft.with(DraftQuestion.blank(kind)))
                .orElse(draft);
    }

    private QuestionnaireDraft options(QuestionnaireDraft draft, UnaryOperator<List<DraftOption>> change) {
        return draft.changed(question, one -> one.offering(change.apply(one.options())));
    }

    private static List<DraftOption> oneMore(List<DraftOption> all) {
        List<DraftOption> more = new ArrayList<>(all);
        if (all.size() >= DraftQuestion.MOST_OPTIONS) {
            // What was taken out makes room.
            all.stream().filter(DraftOption::removed).findFirst().ifPresent(more::remove);
        }
        if (more.size() < DraftQuestion.MOST_OPTIONS) {
            more.add(DraftOption.blank());
        }
        return more;
    }

    /** One in which nothing was written needs no putting back. */
    private List<DraftOption> without(List<DraftOption> all) {
        return marked(all, true).stream()
                .filter(one -> !one.removed() || !one.label().isBlank())
                .toList();
    }

    private List<DraftOption> marked(List<DraftOption> all, boolean out) {
        return all.stream()
                .map(one -> one.key().equals(option) ? one.removed(out) : one)
                .toList();
    }

    private List<DraftOption> swapped(List<DraftOption> all, int by) {
        List<DraftOption> ordered = new ArrayList<>(all);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).key().equals(option) && i + by >= 0 && i + by < all.size()) {
                Collections.swap(ordered, i, i + by);
            }
        }
        return ordered;
    }

    private boolean isAt(List<DraftQuestion> present, int place) {
        return !present.isEmpty() && present.get(place).key().equals(question);
    }

    private boolean isKept(List<DraftQuestion> present) {
        return present.stream()
                .filter(one -> one.key().equals(question))
                .flatMap(one -> one.options().stream())
                .anyMatch(one -> one.key().equals(option));
    }

    private String lastOption(List<DraftQuestion> present) {
        return present.stream()
                .filter(one -> one.key().equals(question) && !one.present().isEmpty())
                .map(one -> one.present().get(one.present().size() - 1))
                .map(last -> question + "-o-" + last.key() + "-nl")
                .findFirst()
                .orElse(question + "-options");
    }
}
