package nl.goedgesprek.calendars;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.scheduling.TimeRange;

/** Describes a zone for a stretch of time: the clock change before it, those during it and the next, each by its own date. */
final class ZoneDescription {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneDescription() {}

    static VTimezone component(ZoneId zone, TimeRange time) {
        VTimezone component = new VTimezone(zone.getId());
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> changes = changes(rules, time);
        if (changes.isEmpty()) {
            ZoneOffset always = rules.getOffset(time.start());
            component.addStandardTime(observed(new StandardTime(), LONG_AGO, always, always));
        }
        changes.forEach(change -> add(component, change, rules));
        return component;
    }

    private static List<ZoneOffsetTransition> changes(ZoneRules rules, TimeRange time) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition change = rules.previousTransition(time.start().plusNanos(1));
        Instant last = time.start();
        if (change != null) {
            changes.add(change);
        }
        do {
            change = rules.nextTransition(last);
            if (change != null) {
                changes.add(change);
                last = change.getInstant();
            }
        } while (change != null && last.isBefore(time.end()));
        return changes;
    }

    private static void add(VTimezone component, ZoneOffsetTransition change, ZoneRules rules) {
        ZoneOffset before = change.getOffsetBefore();
        ZoneOffset after = change.getOffsetAfter();
        LocalDateTime onset = change.getDateTimeBefore();
        if (rules.isDaylightSavings(change.getInstant())) {
            component.addDaylightSavingsTime(observed(new DaylightSavingsTime(), onset, before, after));
        } else {
            component.addStandardTime(observed(new StandardTime(), onset, before, after));
        }
    }

    private static <T extends Observance> T observed(
            T observance, LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        observance.setDateStart(new DateTimeComponents(
                onset.getYear(),
                onset.getMonthValue(),
                onset.getDayOfMonth(),
                onset.getHour(),
                onset.getMinute(),
                onset.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
        observance.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
        observance.addTimezoneName("UTC" + after.getId().replace("Z", ""));
        return observance;
    }
}
