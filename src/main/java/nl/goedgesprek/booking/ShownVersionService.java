package nl.goedgesprek.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.sealing.KeyRing;
import org.jspecify.annotations.Nullable;

/**
 * By what a form says which questions it shows: the number of their version, and behind a point a mark that only we can make,
 * for this visitor, this kind of conversation and this version. So who was asked something is understood also when the coach lets the conversation
 * ask something else since; a number that somebody makes up leads to nothing but what the conversation asks.
 */
@Stateless
@Allowed(Circle.VISITORS)
public class ShownVersionService {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})(?:\\.([0-9a-f]{64}))?");

    @Inject
    private IntakeService intake;

    @Inject
    private KeyRing keys;

    /** What a form that shows a version to the holder of a code says, of a kind of conversation. */
    public String tell(QuestionnaireVersion version, MeetingType type, SecretCode code) {
        return version.getId() + "." + keys.mark(text(version.getId(), type, code));
    }

    /**
     * The version that a form says it shows to the holder of a code; empty when it says none, or one that is not his.
     *
     * @param type of what this kind of conversation asks now, a number is enough
     * @param said what stands in the form
     */
    public Optional<QuestionnaireVersion> read(MeetingType type, SecretCode code, String said) {
        Matcher parts = SHAPE.matcher(said);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long id = Long.parseLong(parts.group(1));
        Optional<QuestionnaireVersion> asked = intake.version(type.questionnaire(), id);
        return asked.isPresent() || !isOurs(parts.group(2), text(id, type, code)) ? asked : intake.version(id);
    }

    private boolean isOurs(@Nullable String mark, String text) {
        return mark != null && keys.isMark(mark, text);
    }

    private static String text(long version, MeetingType type, SecretCode code) {
        return "version " + version + " of " + type.getId() + " shown to " + code.hash();
    }
}
