package nl.goedgesprek.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.MeetingTypeService;
import nl.goedgesprek.practice.MeetingTypeSettings;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** The coach's choice which conversation asks which questionnaire. */
@Named
@RequestScoped
public class Asking {

    /** How the form says that nothing is asked: a page cannot send an empty value. */
    private static final String NOTHING = "*";

    @Inject
    private PostedForm form;

    @Inject
    private QuestionnaireCards cards;

    @Inject
    private QuestionnaireUse use;

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private MeetingTypeService kinds;

    private @Nullable List<MeetingType> types;
    private boolean refused;

    /** Keeps what was chosen, as far as it can still be; tells whether all of it could. */
    boolean choose() {
        for (MeetingType type : getTypes()) {
            String chosen = chosen(type);
            boolean other = !chosen.equals(type.questionnaire());
            refused |= other && !choose(type, chosen);
        }
        return !refused;
    }

    private boolean choose(MeetingType type, String chosen) {
        if (chosen.equals(MeetingTypeSettings.ASKS_NOTHING)) {
            use.chooseNone(type.getSlug());
            return true;
        }
        return cards.all().stream()
                .filter(one -> one.getSlug().equals(chosen))
                .anyMatch(one -> use.choose(type.getSlug(), one));
    }

    public List<MeetingType> getTypes() {
        if (types == null) {
            types = kinds.all(currentCoach.get());
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
        return chosen(type).equals(card.slug());
    }

    /** Whether it asks nothing beforehand. */
    public boolean isNothing(MeetingType type) {
        return chosen(type).equals(MeetingTypeSettings.ASKS_NOTHING);
    }

    /** What it asks now when the form did not say anything of it, as when it was added meanwhile. */
    private String chosen(MeetingType type) {
        String field = field(type);
        if (!form.has(field)) {
            return type.questionnaire();
        }
        return form.text(field).equals(NOTHING) ? MeetingTypeSettings.ASKS_NOTHING : form.text(field);
    }

    /** Whether something was chosen that was put away meanwhile. */
    public boolean isRefused() {
        return refused;
    }
}
