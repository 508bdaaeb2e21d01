package nl.goedgesprek.calendars.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.goedgesprek.calendars.OutsideCalendar;
import nl.goedgesprek.calendars.OutsideService;
import nl.goedgesprek.practice.CurrentCoach;
import org.jspecify.annotations.Nullable;

/** Which other calendars the coach has to look after, for where he looks in the morning. */
@Named
@RequestScoped
public class OutsideBadge {

    @Inject
    private OutsideService calendars;

    @Inject
    private CurrentCoach currentCoach;

    private @Nullable String lost;

    /** The names of those that could not be read for long; empty when all can. */
    public String getLost() {
        if (lost == null) {
            lost = calendars.lost(currentCoach.get()).stream()
                    .map(OutsideCalendar::getName)
                    .collect(joining(", "));
        }
        return lost;
    }
}
