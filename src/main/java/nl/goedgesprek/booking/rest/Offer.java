package nl.goedgesprek.booking.rest;

import java.util.List;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Texts;
import nl.goedgesprek.practice.MeetingType;
import org.jspecify.annotations.Nullable;

/**
 * What the practice offers, for a program that lets somebody choose: with more than one coach it tells with whom each
 * conversation is, and no two have the same title. With one coach nothing of that is there.
 */
record Offer(List<MeetingType> types, Language language) {

    /** The title, with the coach's name when another conversation has the same. */
    String title(MeetingType type) {
        String title = type.title().in(language);
        boolean alone = types.stream().filter(other -> isSame(title, other)).count() < 2;
        return alone
                ? title
                : Texts.text(language, "coaches.visit", title, type.coach().getName());
    }

    private boolean isSame(String title, MeetingType other) {
        return other.title().in(language).equals(title);
    }

    /** With whom; null when it is the same for all. */
    @Nullable
    String coach(MeetingType type) {
        boolean more =
                types.stream().map(each -> each.coach().getId()).distinct().count() > 1;
        return more ? type.coach().getName() : null;
    }
}
