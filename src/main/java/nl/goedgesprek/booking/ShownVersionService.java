package nl.goedgesprek.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.sealing.KeyRing;

/**
 * By what a form says which questions it shows: the number of their version, and behind a point a mark that only we can make,
 * for this visitor and this version. So who was asked something is understood also when the coach lets the conversation
 * ask something else since; a number that somebody makes up leads to nothing but what the conversation asks.
 */
@Stateless
@Allowed(Circle.VISITORS)
public class ShownVersionService {

    private static final String POINT = ".";

    @Inject
    private IntakeService intake;

    @Inject
    private KeyRing keys;

    /** What a form that shows a version to the holder of a code says. */
    public String tell(QuestionnaireVersion version, SecretCode code) {
        return version.getId() + POINT + keys.mark(text(version.getId(), code));
    }

    /**
     * The version that a form says it shows to the holder of a code; empty when it says none, or one that is not his.
     *
     * @param questionnaire what the conversation asks now: of it, a number is enough
     * @param said what stands in the form
     */
    public Optional<QuestionnaireVersion> read(String questionnaire, SecretCode code, String said) {
        String number = said.split("\\.", 2)[0];
        if (!number.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        long id = Long.parseLong(number);
        boolean ours = keys.marks(text(id, code)).stream().anyMatch(mark -> said.equals(number + POINT + mark));
        return ours ? intake.version(id) : intake.version(questionnaire, id);
    }

    private static String text(long version, SecretCode code) {
        return "version " + version + " shown to " + code.hash();
    }
}
