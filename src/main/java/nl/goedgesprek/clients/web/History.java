package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.coaching.ProgrammeLine;
import nl.goedgesprek.platform.PostedForm;

/** The conversations with somebody and all that happened, in so far as a page shows it. */
@Dependent
class History {

    /** How many are read at most; nobody reads on. */
    static final int MOST = 500;

    private static final int SHORT = 10;
    private static final String ALL = "alles";

    @Inject
    private VisitLines visitLines;

    @Inject
    private Timeline timeline;

    @Inject
    private PostedForm form;

    @Inject
    private Clock clock;

    /** @param naming whether each line says with whom */
    Shown shown(List<Appointment> visits, List<ProgrammeLine> programmes, Instant known, boolean naming) {
        Instant now = clock.instant();
        List<VisitLine> coming = new ArrayList<>(
                lines(visits.stream().filter(visit -> isComing(visit, now)).toList(), naming));
        Collections.reverse(coming);
        List<VisitLine> past =
                lines(visits.stream().filter(visit -> !isComing(visit, now)).toList(), naming);
        List<TimelineLine> happened = happened(visits, programmes, known, naming);
        boolean more = !form.has(ALL) && (past.size() > SHORT || happened.size() > SHORT);
        return more ? new Shown(coming, first(past), first(happened), true) : new Shown(coming, past, happened, false);
    }

    /** All that happened, the newest first. */
    List<TimelineLine> happened(
            List<Appointment> visits, List<ProgrammeLine> programmes, Instant known, boolean naming) {
        return timeline.lines(
                visits, programmes.stream().map(ProgrammeLine::programme).toList(), known, naming);
    }

    /** Whether it may still take place, or is taking place now. */
    private static boolean isComing(Appointment visit, Instant now) {
        return !visit.getStatus().isOver()
                && (visit.isAheadAt(now) || now.isBefore(visit.time().end()));
    }

    private List<VisitLine> lines(List<Appointment> visits, boolean naming) {
        return visits.stream().map(visit -> visitLines.line(visit, naming)).toList();
    }

    private static <T> List<T> first(List<T> all) {
        return all.stream().limit(SHORT).toList();
    }

    /**
     * What a page shows.
     *
     * @param coming the soonest first
     * @param past the newest first
     * @param more whether there is more of the past than this
     */
    public record Shown(List<VisitLine> coming, List<VisitLine> past, List<TimelineLine> timeline, boolean more) {

        static final Shown NOTHING = new Shown(List.of(), List.of(), List.of(), false);
    }
}
