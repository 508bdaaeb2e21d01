package nl.goedgesprek.booking;

import java.time.Instant;
import java.util.List;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.MeetingType;
import org.jspecify.annotations.Nullable;

/**
 * All that a visitor sends to book, from the pages or as JSON; not yet checked.
 *
 * @param start the moment that he chose, or the first of those that he proposes himself
 * @param suggestions the moments of his own that he proposes because no free one suits, in order; none when he chose one
 * @param place looked at for a visit only
 * @param version the questionnaire that he was shown
 * @param onceKey a key of the sender's: two requests with the same one are one booking; or none
 * @param holder whose held moment this may use: the hash of a draft's key, or none
 */
public record BookingRequest(
        MeetingType type,
        Instant start,
        List<Instant> suggestions,
        PlaceEntry place,
        ContactEntry contact,
        QuestionnaireVersion version,
        Answers answers,
        Language language,
        boolean privacyAccepted,
        @Nullable SecretCode onceKey,
        @Nullable String holder) {

    public BookingRequest {
        suggestions = List.copyOf(suggestions);
    }
}
