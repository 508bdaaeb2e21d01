package nl.goedgesprek.booking.rest;

import java.util.List;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.practice.MeetingType;
import org.jspecify.annotations.Nullable;

/**
 * A kind of conversation that one can book.
 *
 * @param venue {@code AT_CLIENT}, {@code AT_PRACTICE} or {@code REMOTE}
 * @param needsApproval whether a booking waits for the coach's word
 * @param coach with whom; left out in a practice with one coach
 * @param questions what is asked beforehand; left out in a list of conversations
 */
public record MeetingTypeView(
        String slug,
        String title,
        String description,
        String venue,
        int durationMinutes,
        boolean needsApproval,
        @Nullable String coach,
        @Nullable List<QuestionView> questions) {

    static MeetingTypeView of(MeetingType type, Offer offer) {
        return with(null, type, offer);
    }

    static MeetingTypeView of(MeetingType type, QuestionnaireVersion version, Offer offer) {
        List<QuestionView> questions = version.questions().stream()
                .map(question -> QuestionView.of(question, offer.language()))
                .toList();
        return with(questions, type, offer);
    }

    private static MeetingTypeView with(@Nullable List<QuestionView> questions, MeetingType type, Offer offer) {
        return new MeetingTypeView(
                type.getSlug(),
                offer.title(type),
                type.description().in(offer.language()),
                type.getVenue().name(),
                type.getDurationMinutes(),
                type.isNeedsApproval(),
                offer.coach(type),
                questions);
    }
}
