package nl.goedgesprek.booking;

import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.WallMoment;
import nl.goedgesprek.practice.MeetingType;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that the coach enters himself, as he typed it.
 *
 * @param place looked at for a visit only
 * @param person somebody he knows; none for somebody new
 * @param contact who is new; looked at when nobody known is named
 * @param language in which who is new gets his mail
 * @param invites whether both sides are mailed the invitation, if it is still to come; reminders come in any case
 */
public record CoachBooking(
        MeetingType type,
        WallMoment moment,
        PlaceEntry place,
        @Nullable Person person,
        ContactEntry contact,
        Language language,
        boolean invites) {}
