package nl.goedgesprek.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.Questionnaire;
import nl.goedgesprek.intake.QuestionnaireService;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** Says of questionnaires what the coach wants to know. */
@RequestScoped
public class QuestionnaireCards {

    @Inject
    private QuestionnaireService questionnaires;

    @Inject
    private IntakeService intake;

    @Inject
    private QuestionnaireUse use;

    @Inject
    private PracticeService practice;

    @Inject
    private Moments moments;

    @Inject
    private Reader reader;

    private @Nullable List<Questionnaire> all;
    private @Nullable List<QuestionnaireCard> inHand;

    List<Questionnaire> all() {
        if (all == null) {
            all = questionnaires.all();
        }
        return all;
    }

    /** The ones that were not put away. */
    List<QuestionnaireCard> inHand() {
        if (inHand == null) {
            inHand = all().stream()
                    .filter(one -> !one.isRetired())
                    .map(this::card)
                    .toList();
        }
        return inHand;
    }

    QuestionnaireCard card(Questionnaire questionnaire) {
        Optional<QuestionnaireVersion> newest = intake.newest(questionnaire.getSlug());
        return new QuestionnaireCard(
                questionnaire.getId(),
                questionnaire.getSlug(),
                questionnaire.getTitle(),
                newest.map(this::state).orElseGet(() -> reader.text("questions.state.none")),
                newest.isPresent(),
                questionnaire.draftedAt().isPresent(),
                use(questionnaire));
    }

    private String state(QuestionnaireVersion version) {
        return reader.text(
                "questions.state",
                version.getNumber(),
                moments.date(version.publishedAt(), practice.practice().zone()),
                version.questions().size());
    }

    private String use(Questionnaire questionnaire) {
        return use.of(questionnaire).stream()
                .map(type -> reader.in(type.title()))
                .collect(Collectors.joining(", "));
    }
}
