package nl.goedgesprek.clients.web;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.platform.AtDesk;

/** What happened with somebody until now, the newest first. */
@Dependent
class Timeline {

    @Inject
    private ClientWords words;

    @Inject
    private VisitLines visitLines;

    @Inject
    private ProgrammeEvents programmeEvents;

    @Inject
    private AtDesk desk;

    @Inject
    private Clock clock;

    /**
     * @param known since when the coach knows them
     * @param naming whether each line says with whom
     */
    List<TimelineLine> lines(List<Appointment> visits, List<Programme> programmes, Instant known, boolean naming) {
        Instant now = clock.instant();
        Map<Long, Integer> numbers = programmeEvents.numbers(programmes, now);
        TimelineLine first = new TimelineLine(known, words.date(known), words.text("clients.timeline.known"), "");
        return Stream.of(
                        visits.stream().flatMap(visit -> lines(visit, numbers, naming).stream()),
                        programmeEvents.lines(programmes, naming).stream(),
                        Stream.of(first))
                .flatMap(Function.identity())
                .filter(line -> !line.at().isAfter(now))
                .sorted(comparing(TimelineLine::at).reversed())
                .toList();
    }

    private List<TimelineLine> lines(Appointment visit, Map<Long, Integer> numbers, boolean naming) {
        List<TimelineLine> all = new ArrayList<>();
        Instant start = visit.time().start();
        if (visit.createdAt().isBefore(start)) {
            all.add(line(visit, visit.createdAt(), "asked", naming));
        }
        if (visit.getStatus() == AppointmentStatus.CONFIRMED) {
            TimelineLine held = line(visit, start, "held", naming);
            Integer number = numbers.get(visit.getId());
            all.add(number == null ? held : held.with(words.text("clients.timeline.session", held.what(), number)));
        } else if (visit.getStatus().isOver()) {
            all.add(line(visit, visit.arrangedAt(), visit.getStatus().name(), naming));
        }
        if (visitLines.isAnothers(visit) || !desk.isCoach()) {
            return all;
        }
        visit.followedUpAt()
                .ifPresent(moment -> visit.followUp()
                        .ifPresent(answer -> all.add(line(visit, moment, "followUp." + answer, naming))));
        return all;
    }

    private TimelineLine line(Appointment visit, Instant at, String what, boolean naming) {
        String sentence = words.text(
                "clients.timeline." + what,
                visitLines.kind(visit),
                words.date(visit.time().start()));
        String whole =
                naming ? words.text("clients.timeline.with", visit.person().getName(), sentence) : sentence;
        return new TimelineLine(at, words.date(at), whole, visitLines.address(visit));
    }
}
