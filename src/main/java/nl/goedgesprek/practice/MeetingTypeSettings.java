package nl.goedgesprek.practice;

import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.scheduling.MeetingTerms;

/** All that a coach decides about a kind of conversation: how it is called and on which terms it is held. */
public record MeetingTypeSettings(
        BilingualText title,
        BilingualText description,
        MeetingTerms terms,
        boolean needsApproval,
        int changeUntilHours,
        String questionnaire,
        CoachingTerms coaching) {

    /** The name of the questionnaire of a kind that asks nothing beforehand. */
    public static final String ASKS_NOTHING = "";

    /** How long a title may be, in characters. */
    public static final int LONGEST_TITLE = 120;

    /** How long a description may be, in characters. */
    public static final int LONGEST_DESCRIPTION = 500;

    /** A day: no conversation and no pause is longer. */
    public static final int MOST_MINUTES = 1440;

    /** A year. */
    public static final int MOST_NOTICE_MINUTES = 366 * 1440;

    /** A year. */
    public static final int MOST_CHANGE_HOURS = 366 * 24;

    /** Five years. */
    public static final int FARTHEST_DAYS = 5 * 366;

    /** One a minute. */
    public static final int MOST_PER_DAY = 1440;

    /** One a minute. */
    public static final int MOST_PER_WEEK = 7 * 1440;

    /** Of a kind that is no coaching, as long as the coach has not said otherwise. */
    public MeetingTypeSettings(
            BilingualText title,
            BilingualText description,
            MeetingTerms terms,
            boolean needsApproval,
            int changeUntilHours,
            String questionnaire) {
        this(title, description, terms, needsApproval, changeUntilHours, questionnaire, CoachingTerms.NO_COACHING);
    }

    /** @throws IllegalArgumentException when the deadline is out of its bounds */
    public MeetingTypeSettings {
        if (changeUntilHours < 0 || changeUntilHours > MOST_CHANGE_HOURS) {
            throw new IllegalArgumentException("a deadline of " + changeUntilHours + " hours");
        }
    }

    /** The same, but for how it counts in the coaching log. */
    public MeetingTypeSettings counting(CoachingTerms otherwise) {
        return new MeetingTypeSettings(
                title, description, terms, needsApproval, changeUntilHours, questionnaire, otherwise);
    }

    /** The same, but for what it is called. */
    MeetingTypeSettings called(BilingualText otherwise, String slug) {
        return new MeetingTypeSettings(
                otherwise, description, terms.called(slug), needsApproval, changeUntilHours, questionnaire, coaching);
    }

    /** The same, but for what is asked beforehand. */
    MeetingTypeSettings asking(String otherwise) {
        return new MeetingTypeSettings(title, description, terms, needsApproval, changeUntilHours, otherwise, coaching);
    }
}
