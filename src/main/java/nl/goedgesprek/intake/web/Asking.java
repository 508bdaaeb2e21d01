package nl.goedgesprek.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** The coach's choice which conversation asks which questionnaire. */
@Named
@RequestScoped
public class Asking {

    @Inject
    private PostedForm form;

    @Inject
    private QuestionnaireCards cards;

    @Inject
    private QuestionnaireUse use;

    @Inject
    private PracticeService practice;

    private @Nullable List<MeetingType> types;
    private boolean refused;

    /** Keeps what was chosen, as far as it can still be; tells whether all of it could. */
    boolean choose() {
        for (MeetingType type : getTypes()) {
            boolean other = !form.text(field(type)).equals(type.questionnaire());
            refused |= other && !choose(type);
        }
        return !refused;
    }

    private boolean choose(MeetingType type) {
        return cards.all().stream()
                .filter(one -> one.getSlug().equals(form.text(field(type))))
                .anyMatch(one -> use.choose(type.getSlug(), one));
    }

    public List<MeetingType> getTypes() {
        if (types == null) {
            types = practice.meetingTypes();
        }
        return types;
    }

    /** What a conversation can ask. */
    public List<QuestionnaireCard> getOffered() {
        return cards.inHand().stream().filter(QuestionnaireCard::published).toList();
    }

    /** The name of the field that says what a conversation asks. */
    public String field(MeetingType type) {
        return "asks-" + type.getSlug();
    }

    public boolean isChosen(MeetingType type, QuestionnaireCard card) {
        String chosen = form.has(field(type)) ? form.text(field(type)) : type.questionnaire();
        return chosen.equals(card.slug());
    }

    /** Whether something was chosen that was put away meanwhile. */
    public boolean isRefused() {
        return refused;
    }
}
