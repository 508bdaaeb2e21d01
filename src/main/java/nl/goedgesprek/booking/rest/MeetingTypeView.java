package nl.goedgesprek.booking.rest;

import java.util.List;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.practice.MeetingType;
import org.jspecify.annotations.Nullable;

/**
 * A kind of conversation that one can book.
 *
 * @param venue {@code AT_CLIENT}, {@code AT_PRACTICE} or {@code REMOTE}
 * @param needsApproval whether a booking waits for the coach's word
 * @param questions what is asked beforehand; left out in a list of conversations
 */
public record MeetingTypeView(
        String slug,
        String title,
        String description,
        String venue,
        int durationMinutes,
        boolean needsApproval,
        @Nullable List<QuestionView> questions) {

    static MeetingTypeView of(MeetingType type, Language language) {
        return with(null, type, language);
    }

    static MeetingTypeView of(MeetingType type, QuestionnaireVersion version, Language language) {
        List<QuestionView> questions = version.questions().stream()
                .map(question -> QuestionView.of(question, language))
                .toList();
        return with(questions, type, language);
    }

    private static MeetingTypeView with(@Nullable List<QuestionView> questions, MeetingType type, Language language) {
        return new MeetingTypeView(
                type.getSlug(),
                type.title().in(language),
                type.description().in(language),
                type.getVenue().name(),
                type.getDurationMinutes(),
                type.isNeedsApproval(),
                questions);
    }
}
