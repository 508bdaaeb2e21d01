package nl.goedgesprek.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.access.OidcSettings;
import nl.goedgesprek.backup.BackupState;
import nl.goedgesprek.calendars.CalendarFeed;
import nl.goedgesprek.calendars.CalendarsService;
import nl.goedgesprek.calendars.OutsideService;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.notices.OutgoingMail;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.privacy.Processing.Told;
import nl.goedgesprek.scheduling.Venue;

/** Reads from the settings how personal data are kept, so that what is said about it is so. */
@Stateless
@Allowed({Circle.DESK, Circle.VISITORS})
public class ProcessingService {

    @Inject
    private PracticeService practices;

    @Inject
    private IntakeService intake;

    @Inject
    private OutgoingMail mail;

    @Inject
    private CalendarsService calendars;

    @Inject
    private OutsideService outside;

    @Inject
    private OidcSettings provider;

    @Inject
    private AccountService accounts;

    @Inject
    private BackupState backups;

    public Processing processing() {
        Practice practice = practices.practice();
        List<MeetingType> types = practices.meetingTypes();
        return new Processing(
                practice.retentionMonths(),
                practice.recordMonths(),
                practice.clientMonths(),
                practice.contactMonths(),
                leading(),
                has(types, Venue.AT_CLIENT),
                has(types, Venue.REMOTE),
                types.stream().anyMatch(this::isAsking),
                practice.asksAfterwards(),
                mail.serverName(),
                told(calendars.feeds()),
                Optional.of(provider).filter(OidcSettings::isOn).map(OidcSettings::name),
                outside.areFollowed(),
                backups.keptDays());
    }

    /** Who can be booked no more may still log in, and then sees whom the others see. */
    private int leading() {
        return Math.toIntExact(practices.coaches().stream()
                .filter(coach -> accounts.of(coach.getId())
                        .map(account -> !account.isEnded())
                        .orElse(!coach.isEnded()))
                .count());
    }

    private static boolean has(List<MeetingType> types, Venue venue) {
        return types.stream().anyMatch(type -> type.getVenue() == venue);
    }

    private boolean isAsking(MeetingType type) {
        return intake.newest(type.questionnaire())
                .filter(version -> !version.questions().isEmpty())
                .isPresent();
    }

    private static Told told(List<CalendarFeed> feeds) {
        return feeds.stream().anyMatch(CalendarFeed::isFullTitles)
                ? Told.NAMES
                : feeds.isEmpty() ? Told.NOTHING : Told.TIMES;
    }
}
