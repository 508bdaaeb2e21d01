package nl.goedgesprek.practice;

import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.scheduling.MeetingTerms;

/** All that a coach decides about a kind of conversation: how it is called and on which terms it is held. */
record MeetingTypeSettings(
        BilingualText title,
        BilingualText description,
        MeetingTerms terms,
        boolean needsApproval,
        int changeUntilHours,
        String questionnaire) {

    /** Ten years; a longer deadline is a mistake. */
    private static final int MOST_HOURS = 10 * 366 * 24;

    MeetingTypeSettings {
        if (changeUntilHours < 0 || changeUntilHours > MOST_HOURS) {
            throw new IllegalArgumentException("changeUntilHours " + changeUntilHours + " is not in 0–" + MOST_HOURS);
        }
    }
}
