package nl.goedgesprek.practice;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.scheduling.DriveLimits;
import nl.goedgesprek.scheduling.LocalInterval;

/** All with which a practice starts; what {@code goedgesprek.practice.file} says, or the defaults. */
record PracticeFile(
        String name,
        ZoneId zone,
        List<Language> languages,
        Address base,
        DriveLimits driveLimits,
        String holidays,
        Map<DayOfWeek, List<LocalInterval>> openHours,
        List<MeetingTypeSettings> meetingTypes) {}
